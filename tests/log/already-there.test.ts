import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../src/domain/read-pasted';
import { alreadyThere } from '../../src/log/already-there';
import { addContact, deleteContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { mergeContacts } from '../../src/log/merge-contacts';
import { freshLog, NOON, value } from '../support/log-fixtures';

const add = async (log: LogDatabase, name: string, pasted = ''): Promise<string> => {
  const { rest: _, ...reach } = readPasted(pasted);
  return value(await addContact(log, { name, ...reach }, NOON)).value.id;
};
const look = (log: LogDatabase, name: string, pasted = '') =>
  alreadyThere(log, { ...readPasted(pasted), name });

describe('somebody about to be added', () => {
  it('is known by profile, phone, e-mail or name, surest first', async () => {
    const { log } = freshLog();
    await add(log, 'Dana Weber');
    const byMail = await add(log, 'D. Weber', 'dana@example.com');
    const byPhone = await add(log, 'Dana W', '+351 912 345 678');
    const byProfile = await add(log, 'dana on X', 'x.com/danaweber');

    const found = await look(log, 'dána weber', '@DanaWeber, Dana@Example.com, +351912345678');

    expect(found.map(({ id }) => id)).toEqual([byProfile, byPhone, byMail]);
    expect(found.map(({ why }) => why)).toEqual([
      'has this profile',
      'has this phone number',
      'has this e-mail address',
    ]);
    expect(await look(log, 'dána weber ')).toMatchObject([{ name: 'Dana Weber', why: 'has the same name' }]);
  });

  it('is nobody new to who is deleted, and one person however many records they have', async () => {
    const { log } = freshLog();
    const main = await add(log, 'Dana Weber');
    const other = await add(log, 'Dana Weber');
    value(await mergeContacts(log, main, other, NOON));
    expect((await look(log, 'Dana Weber')).map(({ id }) => id)).toEqual([main]);
    value(await deleteContact(log, main, NOON));
    expect(await look(log, 'Dana Weber')).toEqual([]);
  });

  it('is nobody yet without a name', async () => {
    const { log } = freshLog();
    await add(log, '🔥');
    expect(await look(log, '')).toEqual([]);
  });
});
