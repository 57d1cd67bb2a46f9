import type { Contact, SavedFilter } from '../../src/domain/model';
import { DEFAULT_SETTINGS } from '../../src/domain/model';
import { correctMention } from '../../src/log/corrections';
import type { LogDatabase } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { dismissMention } from '../../src/log/mentions';
import { muteWord, unmuteWord } from '../../src/log/mutes';
import { writeSettings } from '../../src/log/settings';
import { newStamp } from '../../src/log/stamp';
import { addTemplate, deleteTemplate, seedTemplates } from '../../src/log/templates';
import { putCoachRecords } from './coach-records';
import { contactOn, exchangeWith, purchaseBy } from './full-contact';
import { days, keep, NOON, post, request, value, verdict } from './log-fixtures';

/** A log with something in every table, some of it changed, deleted or erased since. */
export async function wholeLog(log: LogDatabase): Promise<Contact> {
  const starters = ['one', 'two'].map((starter) => ({
    starter,
    title: starter,
    text: 'Hello',
    intents: [],
    tags: [],
  }));
  value(await seedTemplates(log, starters, NOON));
  const { value: template } = value(
    await addTemplate(
      log,
      { title: 'Mine', text: '“Olá” \ud83d {{me.name}}\n', intents: [], tags: ['a'] },
      NOON,
    ),
  );
  value(await deleteTemplate(log, template.id, days(1)));
  const profile = { ...DEFAULT_SETTINGS.profile, name: 'Dana', watched: ['oak', 'ash'] };
  value(await writeSettings(log, { ...DEFAULT_SETTINGS, profile, nudgeHour: 8 }, NOON));

  for (const id of ['1', '2', '3', '4']) {
    await keep(log, post({ id, author: { name: `P${id}`, handle: `p${id}`, url: null } }));
  }
  value(await logReply(log, request(), 9, NOON));
  value(await dismissMention(log, 'x:2', NOON));
  value(await correctMention(log, 'x:2', ['praise'], () => verdict(), days(1)));
  value(await muteWord(log, 'laminate', NOON));
  value(await unmuteWord(log, 'laminate', days(1)));

  const ana = await contactOn(log, 'Ana __proto__', 'ana', { tags: ['b', 'a'], notes: 'x'.repeat(50_000) });
  await exchangeWith(log, ana.id, { settledAt: NOON.toISOString() });
  await purchaseBy(log, ana.id, { amount: 900.5 });
  const filter: SavedFilter = {
    ...newStamp('test', NOON),
    title: 'VIP',
    filter: { query: '', on: { vip: true }, sort: 'name' },
  };
  await log.savedFilters.put(filter);
  await putCoachRecords(log);
  await log.gone.put({ id: newStamp('test', NOON).id, at: NOON.toISOString(), into: null });
  await log.imports.put({
    id: newStamp('test', NOON).id,
    at: NOON.toISOString(),
    name: 'people.csv',
    state: 'done',
    format: 'CSV',
    rows: Array.from({ length: 2500 }, (_, row) => `mark ${row}`),
    images: [{ table: 'contacts', before: null, after: ana }],
  });
  return ana;
}
