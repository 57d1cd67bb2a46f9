import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MERGED_TABLES } from '../../src/domain/merge/shapes';
import { addContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { lastChangeOf } from '../../src/log/read-changes';
import { contactOf, idOf } from '../support/contact-fixtures';
import { freshLog, keep, NOON } from '../support/log-fixtures';

const NOTED = [...MERGED_TABLES, 'gone', 'settings'];
const row = (table: string, count: number) => ({
  ...contactOf(count, {}),
  identityKeys: [],
  contactId: table === 'contacts' ? undefined : idOf(77),
  key: `${table} ${count}`,
  expiresAt: null,
});
const noted = async (log: LogDatabase) =>
  (await log.changes.toArray()).map(({ seq: _, ...change }) => change);

describe.each(NOTED)('a write to %s', (name) => {
  const whose = (...ids: string[]) => (name === 'contacts' ? ids : [idOf(77)]);

  it('is noted with whose it is: added, put, changed, deleted, cleared', async () => {
    const { log } = freshLog();
    const table = log.table(name);
    await table.add(row(name, 1));
    await table.bulkAdd([row(name, 2), row(name, 3)]);
    await table.put({ ...row(name, 1), name: 'Else' });
    await table.update(idOf(2), { name: 'Else' });
    await table.bulkDelete([idOf(1), idOf(2)]);
    await table.clear();
    expect(await noted(log)).toEqual([
      { table: name, ids: [idOf(1)], contactIds: whose(idOf(1)) },
      { table: name, ids: [idOf(2), idOf(3)], contactIds: whose(idOf(2), idOf(3)) },
      { table: name, ids: [idOf(1)], contactIds: whose(idOf(1)) },
      { table: name, ids: [idOf(2)], contactIds: whose(idOf(2)) },
      { table: name, ids: [idOf(1), idOf(2)], contactIds: whose(idOf(1), idOf(2)) },
      { table: name, ids: null, contactIds: [] },
    ]);
  });

  it('is noted in the same transaction, and rolls back with it', async () => {
    const { log } = freshLog();
    const table = log.table(name);
    await log.transaction('rw', table, async () => {
      await table.add(row(name, 1));
      await table.put({ ...row(name, 1), name: 'Else' });
    });
    expect(await noted(log)).toHaveLength(2);
    const broken = log.transaction('rw', table, async () => {
      await table.add(row(name, 2));
      await table.delete(idOf(1));
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await noted(log)).toHaveLength(2);
    expect(await table.count()).toBe(1);
  });
});

describe('changes', () => {
  it('are not noted of an act that was refused', async () => {
    const { log } = freshLog();
    await addContact(log, { name: '' }, NOON);
    expect(await noted(log)).toEqual([]);
  });

  it('are not noted of what nobody acted on, nor of reading', async () => {
    const { log } = freshLog();
    await keep(log);
    await log.contacts.toArray();
    await log.notes.put({ id: 'mark', value: 1 });
    await log.contacts.bulkDelete([]);
    expect(await noted(log)).toEqual([]);
  });

  it('count on, whatever was taken out of them', async () => {
    const { log, twin } = freshLog();
    await log.contacts.add(row('contacts', 1));
    const [first] = await log.changes.toArray();
    await log.changes.clear();
    await twin().contacts.add(row('contacts', 2));
    const [second] = await log.changes.toArray();
    expect(second?.seq).toBe((first?.seq ?? 0) + 1);
  });

  it('of some tables tell their last, whatever was written to others since', async () => {
    const { log } = freshLog();
    const last = () => lastChangeOf(log, ['contacts', 'interactions']);
    expect(await last()).toBe(0);
    await log.contacts.add(row('contacts', 1));
    const seen = await last();
    await log.weekAnswers.add(row('weekAnswers', 1) as never);
    expect(await last()).toBe(seen);
    await log.interactions.add(row('interactions', 1) as never);
    expect(await last()).toBeGreaterThan(seen);
  });

  it('name the contact that a deleted one was merged into and who had sent them', async () => {
    const { log } = freshLog();
    await log.contacts.add({
      ...contactOf(1, { mergedInto: idOf(2), referredBy: idOf(3) }),
      identityKeys: [],
    });
    await log.contacts.delete(idOf(1));
    expect((await noted(log)).at(-1)?.contactIds).toEqual([idOf(1), idOf(2), idOf(3)]);
  });
});
