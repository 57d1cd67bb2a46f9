import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openLog } from '../../src/log/database';
import { defineVersions } from '../../src/log/versions';
import { freshLog } from '../support/log-fixtures';
import { exchange, purchase } from '../ui/support/contact-log';

/** As `defineVersions` left a log before what the coach knows was kept. */
async function fourthVersion(name: string): Promise<void> {
  const today = new Dexie(name);
  defineVersions(today);
  const old = new Dexie(name);
  const before = { interactions: 'id, [contactId+at], mentionId', purchases: 'id, contactId' };
  old.version(4).stores({ ...storesOf(today), ...before });
  await old.table('interactions').bulkAdd([exchange(3), exchange(90)]);
  await old.table('purchases').bulkAdd([purchase(2, 'A lamp'), purchase(200, 'A table')]);
  expect(old.verno).toBe(4);
  old.close();
}

/** The tables of version 4, by the names of today's; their indexes do not matter here. */
function storesOf(today: Dexie): Record<string, string> {
  const later = [
    'facts',
    'infoPacks',
    'cards',
    'attempts',
    'activeDays',
    'missedPosts',
    'lessons',
    'drills',
    'weekAnswers',
  ];
  const kept = today.tables.filter(({ name }) => !later.includes(name));
  return Object.fromEntries(kept.map(({ name, schema }) => [name, schema.primKey.src]));
}

it('a log of the fourth version keeps every word, is found by time, and takes facts', async () => {
  const { name } = freshLog().log;
  await fourthVersion(name);
  const log = openLog(name);
  const month = new Date(Date.now() - 30 * 86_400_000).toISOString();
  expect(await log.interactions.count()).toBe(2);
  expect(await log.interactions.where('at').above(month).count()).toBe(1);
  expect(await log.purchases.where('day').above(month.slice(0, 10)).primaryKeys()).toHaveLength(1);
  expect(await log.facts.count()).toBe(0);
  log.close();
});
