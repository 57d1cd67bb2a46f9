import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { mergeRecords } from '../../src/domain/merge/merge-records';
import { Template } from '../../src/domain/model';
import { starterTemplates } from '../../src/domain/starter-templates';
import type { Done } from '../../src/log/act';
import type { LogDatabase } from '../../src/log/database';
import type { Kept } from '../../src/log/outcome';
import { takeBack } from '../../src/log/take-back';
import {
  addTemplate,
  deleteTemplate,
  editTemplate,
  listTemplates,
  moveTemplate,
  seedTemplates,
} from '../../src/log/templates';
import { days, freshLog, NOON, value } from '../support/log-fixtures';
import { speak } from '../support/speak';

afterEach(() => speak('en'));

const fields = (title: string) => ({ title, text: `Text of ${title}`, intents: [], tags: [] });
const starter = (name: string) => ({ ...fields(name), starter: name });
const titles = async (log: LogDatabase) => (await listTemplates(log)).map((template) => template.title);

async function filled(...names: string[]) {
  const { log, twin } = freshLog();
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = value(await addTemplate(log, fields(name), NOON)).value.id;
  const id = (name: string): string => ids[name] ?? name;
  return { log, twin, id };
}

describe('starters', () => {
  it('are added once, also from two places at once', async () => {
    const { log, twin } = freshLog();
    const [a, b] = await Promise.all(
      [log, twin()].map((one) => seedTemplates(one, starterTemplates(), NOON)),
    );
    expect([a, b].map((one) => one && value(one)).sort()).toEqual([0, starterTemplates().length].sort());
    expect(await titles(log)).toEqual(starterTemplates().map(({ title }) => title));
  });

  it('respect what the user edited and deleted, and bring what is new after the rest', async () => {
    const { log } = freshLog();
    await seedTemplates(log, [starter('a'), starter('b')], NOON);
    const [a, b] = await listTemplates(log);
    await editTemplate(log, a?.id ?? '', { title: 'mine now' }, NOON);
    await deleteTemplate(log, b?.id ?? '', NOON);
    await addTemplate(log, fields('own'), NOON);
    expect(value(await seedTemplates(log, [starter('a'), starter('b'), starter('c')], days(1)))).toBe(1);
    expect(await titles(log)).toEqual(['mine now', 'own', 'c']);
  });

  it('stay as they are when the interface speaks another language; what is new comes in that', async () => {
    const { log } = freshLog();
    const [first, ...others] = starterTemplates();
    if (!first) throw new Error('There are no starters.');
    value(await seedTemplates(log, others, NOON));
    await deleteTemplate(log, (await listTemplates(log))[0]?.id ?? '', NOON);
    const before = await log.templates.toArray();
    speak('es');
    expect(value(await seedTemplates(log, starterTemplates(), days(1)))).toBe(1);
    const after = await log.templates.toArray();
    expect(after.filter(({ starter }) => starter !== first.starter)).toEqual(before);
    expect((await titles(log)).at(-1)).toBe(starterTemplates()[0]?.title);
    expect((await titles(log)).at(-1)).not.toBe(first.title);
  });

  it('of two computers that speak differently are merged whole, and what was edited stands', async () => {
    const [here, there] = [freshLog().log, freshLog().log];
    value(await seedTemplates(here, starterTemplates(), NOON));
    const edited = (await listTemplates(here))[3];
    value(await editTemplate(here, edited?.id ?? '', { text: 'In my own words' }, days(1)));
    const english = await here.templates.toArray();
    speak('es');
    value(await seedTemplates(there, starterTemplates(), NOON));
    const spanish = await there.templates.toArray();
    for (const mine of english) {
      const theirs = spanish.find(({ starter }) => starter === mine.starter);
      if (!theirs) throw new Error(`There is no ${mine.starter}.`);
      const merged = mergeRecords('templates', mine, theirs);
      expect(Template.safeParse(merged).success).toBe(true);
      expect(mergeRecords('templates', theirs, mine)).toEqual(merged);
      const { title, text, tags } = theirs;
      const own = mine.id === edited?.id ? { text: 'In my own words' } : { text };
      expect(merged).toMatchObject({ title, tags, ...own });
    }
  });
});

describe('the list', () => {
  it('adds at the end, edits, deletes and puts back in place', async () => {
    const { log, id } = await filled('a', 'b', 'c');
    value(await editTemplate(log, id('a'), { text: 'new', tags: ['t'] }, days(1)));
    expect((await listTemplates(log))[0]).toMatchObject({
      text: 'new',
      tags: ['t'],
      updatedAt: days(1).toISOString(),
    });
    const { images } = value(await deleteTemplate(log, id('b'), NOON));
    expect(await titles(log)).toEqual(['a', 'c']);
    value(await takeBack(log, images, NOON));
    expect(await titles(log)).toEqual(['a', 'b', 'c']);
    expect((await log.templates.get(id('b'))) ?? {}).not.toHaveProperty('deletedAt');
  });

  it('says what it asks for until it is unmarked, and undo marks it again', async () => {
    const { log, id } = await filled('a');
    const stored = () => log.templates.get(id('a'));
    value(await editTemplate(log, id('a'), { ask: 'review' }, NOON));
    value(await editTemplate(log, id('a'), { text: 'Other words' }, days(1)));
    expect(await stored()).toMatchObject({ ask: 'review', text: 'Other words' });
    const { images } = value(await editTemplate(log, id('a'), { ask: undefined }, days(2)));
    expect(await stored()).not.toHaveProperty('ask');
    value(await takeBack(log, images, days(3)));
    expect(await stored()).toMatchObject({ ask: 'review' });
    const added = value(await addTemplate(log, { ...fields('b'), ask: 'referral' }, NOON));
    expect(added.value.ask).toBe('referral');
  });

  it('moves', async () => {
    const { log, id } = await filled('a', 'b', 'c', 'd');
    value(await moveTemplate(log, id('d'), null, NOON));
    expect(await titles(log)).toEqual(['d', 'a', 'b', 'c']);
    value(await moveTemplate(log, id('d'), id('c'), NOON));
    expect(await titles(log)).toEqual(['a', 'b', 'c', 'd']);
    value(await moveTemplate(log, id('a'), id('b'), NOON));
    expect(await titles(log)).toEqual(['b', 'a', 'c', 'd']);
    value(await moveTemplate(log, id('a'), id('b'), NOON));
    expect(await titles(log)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('moves as often as anybody likes', async () => {
    const { log, id } = await filled('a', 'b', 'c');
    for (let n = 0; n < 70; n++) {
      // Between the first two, over and over, halves the same gap.
      const [first, , last] = await listTemplates(log);
      value(await moveTemplate(log, last?.id ?? '', first?.id ?? '', NOON));
      const order = (await listTemplates(log)).map((template) => template.order);
      expect(new Set(order).size).toBe(3);
    }
    expect((await titles(log))[0]).toBe('a');
    expect(id('a')).toBeDefined();
  });

  it.each<[string, (log: LogDatabase, id: (name: string) => string) => Promise<Kept<Done<unknown>>>]>([
    ['added', (log) => addTemplate(log, fields('new'), days(1))],
    ['edited', (log, id) => editTemplate(log, id('b'), { title: 'new', intents: ['complaint'] }, days(1))],
    ['moved', (log, id) => moveTemplate(log, id('c'), id('a'), days(1))],
    ['deleted', (log, id) => deleteTemplate(log, id('a'), days(1))],
  ])('is as it was when what was %s is taken back, and as it became when that is', async (_, change) => {
    const { log, id } = await filled('a', 'b', 'c');
    const shown = async () =>
      (await listTemplates(log)).map(({ title, text, intents, order }) => ({ title, text, intents, order }));
    const before = await shown();
    const done = value(await change(log, id));
    const after = await shown();
    expect(after).not.toEqual(before);
    const back = value(await takeBack(log, done.images, days(2)));
    expect(await shown()).toEqual(before);
    value(await takeBack(log, back.images, days(3)));
    expect(await shown()).toEqual(after);
  });

  it('is as it was also when a move had to number it afresh', async () => {
    const { log, id } = await filled('a', 'b', 'c');
    // No number is between these two.
    await log.templates.update(id('b'), { order: Number.MIN_VALUE });
    const orders = async () => (await listTemplates(log)).map(({ title, order }) => [title, order]);
    const before = await orders();
    const { images } = value(await moveTemplate(log, id('c'), id('a'), days(1)));
    expect(await titles(log)).toEqual(['a', 'c', 'b']);
    value(await takeBack(log, images, days(2)));
    expect(await orders()).toEqual(before);
  });

  it('tells the user what is missing, and changes nothing', async () => {
    const { log, id } = await filled('a');
    expect(await editTemplate(log, id('a'), { title: '' }, NOON)).toMatchObject({
      ok: false,
      failure: { why: 'refused', says: expect.stringContaining('title') },
    });
    expect(await addTemplate(log, { ...fields('x'), text: '' }, NOON)).toMatchObject({
      failure: { says: expect.stringContaining('text') },
    });
    expect(await editTemplate(log, 'nobody', {}, NOON)).toMatchObject({ failure: { why: 'missing' } });
    expect(await moveTemplate(log, id('a'), 'nobody', NOON)).toMatchObject({ failure: { why: 'missing' } });
    expect(await titles(log)).toEqual(['a']);
  });
});
