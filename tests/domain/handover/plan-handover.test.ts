import { describe, expect, it } from 'vitest';
import { KNOWLEDGE, KNOWLEDGE_TABLES } from '../../../src/domain/handover';
import type { KnownEntry } from '../../../src/domain/handover/knowledge-file';
import { type KnowledgeHere, missingPacks, planHandover } from '../../../src/domain/handover/plan-handover';

const NOW = new Date(2026, 10, 24, 9);
const id = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const fact = (
  number: number,
  says: string,
  about = 'Oak table',
  expiresOn: string | null = null,
): KnownEntry => ({
  table: 'facts',
  id: id(number),
  entry: { kind: 'price', about, says, expiresOn },
});
const pack = (number: number, title: string, says = 'Oak lasts'): KnownEntry => ({
  table: 'infoPacks',
  id: id(number),
  entry: { title, stages: [], items: [{ kind: 'spec', says, url: null }] },
});
const template = (number: number, text: string): KnownEntry => ({
  table: 'templates',
  id: id(number),
  entry: { title: 'Hello', text, intents: [], tags: [] },
});
const here = (entries: KnownEntry[] = [], deleted: number[] = [], spent: number[] = []): KnowledgeHere => ({
  entries,
  deleted: new Set(deleted.map(id)),
  spent: new Set(spent.map(id)),
});
const fates = (file: KnownEntry[], there = here()) => planHandover(file, there, NOW).map(({ fate }) => fate);

describe('what taking in a knowledge file would do', () => {
  it('has a kind for every table, each named once', () => {
    expect(KNOWLEDGE.map(({ table }) => table).sort()).toEqual([...KNOWLEDGE_TABLES].sort());
  });

  it('adds what is new, and leaves what is there under whatever id', () => {
    expect(fates([fact(1, '890 €'), fact(2, '4 left', 'Desk')], here([fact(9, '890 €')]))).toEqual([
      'same',
      'add',
    ]);
    expect(fates([fact(1, '890 €')], here([fact(1, '890 €')]))).toEqual(['same']);
  });

  it('tells part by part where ours says something else', () => {
    const [planned] = planHandover([fact(1, '890 €')], here([fact(1, '950 €')]), NOW);
    expect(planned).toMatchObject({
      fate: 'differs',
      differences: [{ label: 'Says', before: '950 €', after: '890 €' }],
      warnings: [],
    });
  });

  it('knows a pack by its title, and never makes two of one', () => {
    expect(fates([pack(1, 'Oak floors', 'New words')], here([pack(9, ' oak FLOORS')]))).toEqual(['differs']);
    const two = here([pack(1, 'Oak floors'), pack(2, 'Stairs')]);
    expect(fates([pack(1, 'Stairs', 'x')], two)).toEqual(['out']);
    expect(fates([pack(1, 'Stairs', 'x'), pack(2, 'stairs', 'y')])).toEqual(['add', 'out']);
  });

  it('takes what stands in the file twice once', () => {
    expect(fates([fact(1, '890 €'), fact(1, '950 €'), fact(2, '890 €')])).toEqual(['add', 'out', 'out']);
    expect(fates([fact(1, '1 €'), fact(2, '890 €')], here([fact(1, '890 €')]))).toEqual(['differs', 'out']);
  });

  it('leaves what was deleted here deleted, and gives no id a second time', () => {
    const planned = planHandover([fact(1, '890 €'), fact(2, '4 left')], here([], [1], [2]), NOW);
    expect(planned).toMatchObject([
      { fate: 'deleted', taken: true },
      { fate: 'add', taken: true },
    ]);
  });

  it('warns of a fact that no longer holds, and of one that speaks against ours', () => {
    const file = [fact(1, '890 €', 'Oak table', '2026-11-23'), fact(2, '5 €', 'Chair', '2026-11-24')];
    const [table, chair] = planHandover(file, here([fact(9, '950 €', 'oak table')]), NOW);
    expect(table?.warnings).toEqual([
      'It was good until yesterday: look whether it still holds.',
      'You also have “oak table: 950 €”. See which of them you want.',
    ]);
    expect(chair?.warnings).toEqual([]);
    const [hello] = planHandover([template(1, 'Hi')], here([template(2, 'Hello there')]), NOW);
    expect(hello).toMatchObject({
      fate: 'add',
      warnings: [expect.stringContaining('You also have “Hello”')],
    });
  });
});

describe('packs that templates bring in', () => {
  const brings = template(1, 'See {{pack:Oak floors}} and {{pack: oak FLOORS|}}, {{pack:Stairs}}');

  it('are missed where they neither are nor come along, each once', () => {
    const titles = (packs: KnownEntry[]) => missingPacks([brings], packs).map(({ title }) => title);
    expect(titles([]).map((title) => title.toLowerCase())).toEqual(['oak floors', 'stairs']);
    expect(titles([pack(2, 'oak floors')])).toEqual(['Stairs']);
    expect(titles([pack(2, 'Oak floors'), pack(3, 'STAIRS')])).toEqual([]);
  });
});
