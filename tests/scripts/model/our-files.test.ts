import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelsOfCodes } from '../../../scripts/model/example';
import { haveData, readOurLabels, readOurPosts } from '../../../scripts/model/sets';
import { fold } from '../../../src/domain/fold';
import { LANGUAGES } from '../../../src/domain/language/languages';
import { INTENT_IDS } from '../../../src/domain/model';
import { OUTPUTS } from '../../../src/domain/trained/outputs';

const FOLDER = path.resolve(import.meta.dirname, '../../../scripts/model');
const KINDS = ['trade', 'general', 'held-out'] as const;

function linesOf(folder: string, start: string): Array<{ where: string; line: string }> {
  return readdirSync(path.join(FOLDER, folder))
    .filter((name) => name.startsWith(start))
    .flatMap((name) =>
      readFileSync(path.join(FOLDER, folder, name), 'utf8')
        .split('\n')
        .map((line, at) => ({ where: `${name}, line ${at + 1}`, line }))
        .filter(({ line }) => line !== '' && !line.startsWith('# ')),
    );
}

const plain = (text: string): string =>
  fold(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{S}?!]+/gu, ' ')
    .trim();
const words = (text: string): number => plain(text).split(' ').length;

describe('the posts that we wrote', () => {
  it('stand in six columns, in a language we know, labelled as we say', () => {
    const wrongs = linesOf('examples', '').flatMap(({ where, line }) => {
      const columns = line.split('\t');
      const [codes = '', mood = '', urgency = '', lang = '', trade = '', text = ''] = columns;
      const wrong =
        columns.length !== 6 ||
        codes === '' ||
        new Set(codes).size !== codes.length ||
        !(LANGUAGES as readonly string[]).includes(lang) ||
        trade.trim() === '' ||
        text.trim() === '';
      expect(() => labelsOfCodes(codes, mood, urgency), where).not.toThrow();
      return wrong ? [where] : [];
    });
    expect(wrongs).toEqual([]);
  });

  it('all say whose they are', () => {
    for (const name of readdirSync(path.join(FOLDER, 'examples')))
      expect(readFileSync(path.join(FOLDER, 'examples', name), 'utf8')).toMatch(
        /^# Written and labelled by us/,
      );
  });

  it('have ids of their own', () => {
    const ids = KINDS.flatMap((kind) => readOurPosts(kind).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(4000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are enough: trades, languages, intents, and those kept apart to measure', () => {
    const trade = readOurPosts('trade');
    const heldOut = readOurPosts('held-out');
    expect(trade.length).toBeGreaterThanOrEqual(1200);
    expect(heldOut.length).toBeGreaterThanOrEqual(300);
    const trades = linesOf('examples', 'trade').map(({ line }) => line.split('\t')[4] ?? '');
    const big = [...new Set(trades)].filter((each) => trades.filter((other) => other === each).length >= 10);
    expect(big.length).toBeGreaterThanOrEqual(20);
    for (const posts of [trade, heldOut]) {
      for (const language of LANGUAGES)
        expect(posts.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(20);
      for (const [at] of INTENT_IDS.entries())
        expect(posts.filter(({ labels }) => labels[at] === 1).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('do not measure with what was learnt, but for the comments that everybody writes', () => {
    const learnt = new Set(
      [...readOurPosts('trade'), ...readOurPosts('general')].map(({ text }) => plain(text)),
    );
    const both = readOurPosts('held-out').filter(({ text }) => words(text) > 3 && learnt.has(plain(text)));
    expect(both.map(({ text }) => text)).toEqual([]);
  });

  it('label every output', () => {
    for (const kind of KINDS)
      for (const { labels } of readOurPosts(kind)) {
        expect(labels).toHaveLength(OUTPUTS.length);
        expect(labels.every((label) => label === 0 || label === 1)).toBe(true);
      }
  });
});

describe('our labels of texts of others', () => {
  const lines = linesOf('labels', '');

  it('are an id and three labels, and no text', () => {
    expect(lines.length).toBeGreaterThan(10_000);
    const wrongs = lines.filter(
      ({ line }) => !/^[a-z_]+:[0-9a-f]{10} (-|[BRQCPFXS]{1,8}) (neg|neu|pos) [012]$/.test(line),
    );
    expect(wrongs).toEqual([]);
  });

  it('speak of a text once, in the file of its set', () => {
    const ids = lines.map(({ line }) => line.split(' ')[0] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { where, line } of lines)
      expect(where.startsWith(`${line.split(':')[0]}.txt`), where).toBe(true);
  });

  it.skipIf(!haveData())('speak of texts that are there', () => {
    const labelled = readOurLabels();
    expect(labelled).toHaveLength(lines.length);
    expect(labelled.every(({ text }) => text !== '')).toBe(true);
  });
});
