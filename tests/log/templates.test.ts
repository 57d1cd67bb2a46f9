import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { STARTER_TEMPLATES } from '../../src/domain/starter-templates';
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
    const [a, b] = await Promise.all([log, twin()].map((one) => seedTemplates(one, STARTER_TEMPLATES, NOON)));
    expect([a, b].map((one) => one && value(one)).sort()).toEqual([0, STARTER_TEMPLATES.length].sort());
    expect(await titles(log)).toEqual(STARTER_TEMPLATES.map(({ title }) => title));
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
