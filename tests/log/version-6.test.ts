import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { conflictsOf } from '../../src/log/conflicts';
import { openLog } from '../../src/log/database';
import { defineVersions } from '../../src/log/versions';
import { contactOf } from '../support/contact-fixtures';
import { freshLog } from '../support/log-fixtures';

it('a log of the fifth version is as it was, and finds its contradictions', async () => {
  const { name } = freshLog().log;
  const today = new Dexie(name);
  defineVersions(today);
  const old = new Dexie(name);
  const stores = today.tables.map((table) => [table.name, table.schema.primKey.src]);
  old.version(5).stores(Object.fromEntries(stores));
  const row = { ...contactOf(1), identityKeys: [] };
  await old.table('contacts').add(row);
  old.close();

  const log = openLog(name);
  expect(await log.contacts.toArray()).toEqual([row]);
  expect(await conflictsOf(log)).toEqual([]);
  const stamp = `${row.updatedAt} desktop`;
  await log.contacts.update(row.id, { rivals: [{ path: 'name', stamp, value: 'Another' }] });
  expect((await conflictsOf(log)).map(({ values }) => values.map(({ value }) => value))).toEqual([
    ['Contact 1', 'Another'],
  ]);
  log.close();
});
