import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addContact } from '../../src/log/contact-acts';
import { contactById } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { deleteContacts, stageContacts, tagContacts } from '../../src/log/many-contacts';
import { mergeContacts } from '../../src/log/merge-contacts';
import { takeBack } from '../../src/log/take-back';
import { days, dump, freshLog, NOON, value } from '../support/log-fixtures';

const LATER = days(1);

async function people(log: LogDatabase, names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(value(await addContact(log, { name }, NOON)).value.id);
  return ids;
}

/** What stands in the log, without the marks of who wrote when. */
async function standing(log: LogDatabase): Promise<unknown> {
  const { contacts, followUps } = await dump(log);
  const plain = (rows: unknown[] | undefined) =>
    rows?.map((row) => ({ ...(row as object), updatedAt: '', device: '', times: '' }));
  return { contacts: plain(contacts), followUps: plain(followUps) };
}

describe('one thing done with many people', () => {
  it('tags those who have not got it, and one undo takes it all back', async () => {
    const { log } = freshLog();
    const ids = await people(log, ['Ana', 'Ben', 'Cleo']);
    value(await tagContacts(log, [ids[0] as string], 'Oak', NOON));
    const before = await standing(log);

    const { value: count, images } = value(await tagContacts(log, ids, '  oak ', LATER));

    expect(count).toBe(2);
    expect((await log.contacts.bulkGet(ids)).map((row) => row?.tags)).toEqual([['Oak'], ['oak'], ['oak']]);
    value(await takeBack(log, images, LATER));
    expect(await standing(log)).toEqual(before);
  });

  it('refuses a tag that is none, and writes nothing', async () => {
    const { log } = freshLog();
    const ids = await people(log, ['Ana']);
    expect(await tagContacts(log, ids, '  ', LATER)).toMatchObject({ ok: false });
    expect(await tagContacts(log, ids, 'x'.repeat(61), LATER)).toMatchObject({ ok: false });
    expect((await log.contacts.toArray())[0]?.tags).toEqual([]);
  });

  it('sets the stage of the person, by whichever of their records they are named', async () => {
    const { log } = freshLog();
    const [ana, other] = (await people(log, ['Ana', 'Ana S.'])) as [string, string];
    value(await mergeContacts(log, ana, other, NOON));
    expect(value(await stageContacts(log, [other], 'customer', LATER)).value).toBe(1);
    expect((await log.contacts.get(ana))?.stage).toBe('customer');
    expect((await log.contacts.get(other))?.stage).toBeNull();
  });

  it('takes the stage off the whole person, also where another of their records has it', async () => {
    const { log } = freshLog();
    const [ana, other] = (await people(log, ['Ana', 'Ana S.'])) as [string, string];
    value(await stageContacts(log, [other], 'customer', NOON));
    value(await tagContacts(log, [other], 'Oak', NOON));
    value(await mergeContacts(log, ana, other, NOON));
    expect(value(await stageContacts(log, [ana], null, LATER)).value).toBe(1);
    expect((await contactById(log, ana))?.stage).toBeNull();
    expect(value(await stageContacts(log, [ana], null, LATER)).value).toBe(0);
    expect(value(await tagContacts(log, [ana], 'oak', LATER)).value).toBe(0);
  });

  it('deletes all records of all of them with their plans, and one undo brings everything back', async () => {
    const { log } = freshLog();
    const ids = (await people(log, ['Ana', 'Ana S.', 'Ben', 'Cleo'])) as [string, string, string, string];
    value(await mergeContacts(log, ids[0], ids[1], NOON));
    await log.followUps.add({
      id: '018f0000-0000-7000-8000-000000000001',
      createdAt: NOON.toISOString(),
      updatedAt: NOON.toISOString(),
      device: 'test',
      contactId: ids[1],
      mentionId: null,
      interactionId: null,
      due: LATER.toISOString(),
      note: 'Call back',
      status: 'open',
      nudgedAt: null,
    });
    const before = await standing(log);

    const { value: count, images } = value(await deleteContacts(log, [ids[0], ids[2]], LATER));

    expect(count).toBe(2);
    const left = (await log.contacts.toArray()).filter(({ deletedAt }) => !deletedAt);
    expect(left.map(({ name }) => name)).toEqual(['Cleo']);
    expect((await log.followUps.toArray())[0]?.status).toBe('cancelled');
    value(await takeBack(log, images, LATER));
    expect(await standing(log)).toEqual(before);
  });

  it('passes over who is no longer there', async () => {
    const { log } = freshLog();
    const [ana, ben] = (await people(log, ['Ana', 'Ben'])) as [string, string];
    value(await deleteContacts(log, [ana], NOON));
    expect(value(await stageContacts(log, [ana, ben], 'met', LATER)).value).toBe(1);
    expect(value(await deleteContacts(log, [ana, ben], LATER)).value).toBe(1);
  });
});
