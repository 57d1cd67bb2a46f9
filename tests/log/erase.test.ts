import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model';
import { type LogDatabase, openLogs } from '../../src/log/database';
import { eraseContact, whatGoes } from '../../src/log/erase';
import { eraseAll } from '../../src/log/erase-all';
import { writeSettings } from '../../src/log/settings';
import { listSnapshots, readSnapshot, takeSnapshot } from '../../src/log/snapshots';
import { contactOn, exchangeWith, ottoline } from '../support/full-contact';
import { days, freshLog, keep, NOON, post, value } from '../support/log-fixtures';

const everything = async (log: LogDatabase): Promise<string> =>
  JSON.stringify(await Promise.all(log.tables.map((table) => table.toArray())));

const inSnapshots = async (log: LogDatabase): Promise<string> => {
  const found = await listSnapshots(log.name);
  const files = await Promise.all(found.map(({ id }) => readSnapshot(id, {}, log.name)));
  return JSON.stringify(files);
};

describe('erasing one contact', () => {
  it('leaves nothing of them but ids, in the log and in the snapshots', async () => {
    const { log } = freshLog();
    const contact = await ottoline(log);
    value(await takeSnapshot(log, NOON));
    expect(await inSnapshots(log)).toContain('Ottoline');

    const goes = await whatGoes(log, contact.id);
    expect(goes).toMatchObject({
      name: 'Ottoline Vex',
      records: 1,
      exchanges: 1,
      followUps: 1,
      purchases: 1,
      posts: 1,
      corrections: 1,
      mutes: 1,
    });
    const erased = value(await eraseContact(log, contact.id, days(1)));
    expect(erased.mentionKeys).toEqual(['x:77']);
    expect((await everything(log)).toLowerCase()).not.toContain('ottoline');
    expect((await inSnapshots(log)).toLowerCase()).not.toContain('ottoline');
    expect(await log.gone.count()).toBe(7);
    expect(await log.actions.count()).toBe(0);
    expect(await log.gone.get(contact.id)).toEqual({
      id: contact.id,
      at: days(1).toISOString(),
      into: null,
    });
  });

  it('takes every record of the person, whichever is named, and those deleted before', async () => {
    const { log } = freshLog();
    const contact = await ottoline(log);
    const other = await contactOn(log, 'Ottoline V.', 'ottolinev', { mergedInto: contact.id });
    await contactOn(log, 'Ottoline once', 'ottolinevex', { deletedAt: NOON.toISOString() });
    await exchangeWith(log, other.id, { note: 'Ottoline again' });
    await keep(
      log,
      post({ id: '78', author: { name: 'Ottoline V.', handle: 'OttolineV', url: null }, text: 'Ottoline?' }),
    );
    expect((await whatGoes(log, other.id))?.records).toBe(3);
    value(await eraseContact(log, other.id, days(1)));
    expect((await everything(log)).toLowerCase()).not.toContain('ottoline');
  });

  it('leaves everybody else as they are, without what pointed at the person', async () => {
    const { log } = freshLog();
    const contact = await ottoline(log);
    const friend = await contactOn(log, 'Fenwick', 'fenwick', {
      referredBy: contact.id,
      apart: [contact.id],
    });
    const stranger = await contactOn(log, 'Stranger', 'stranger');
    await exchangeWith(log, friend.id);
    const theirs = { name: 'Ottoline Vex', handle: 'ottolinevex', url: 'https://x.com/ottolinevex' };
    await keep(
      log,
      post({
        id: '79',
        text: 'Look at this',
        quoted: { author: theirs, text: 'Ottoline here' },
        answers: { id: '77', author: theirs },
      }),
    );
    value(await eraseContact(log, contact.id, days(1)));
    expect(await log.contacts.get(friend.id)).toMatchObject({ name: 'Fenwick', referredBy: null, apart: [] });
    // Later than before, so that a merge with another log does not bring the pointer back.
    expect((await log.contacts.get(friend.id))?.updatedAt).toBe(days(1).toISOString());
    expect(await log.contacts.get(stranger.id)).toMatchObject({ updatedAt: NOON.toISOString() });
    expect(await log.interactions.count()).toBe(1);
    expect(await log.mentions.count()).toBe(1);
    expect((await everything(log)).toLowerCase()).not.toContain('ottoline');
  });

  it('says so when they are no longer there', async () => {
    const { log } = freshLog();
    const contact = await ottoline(log);
    value(await eraseContact(log, contact.id, days(1)));
    expect(await eraseContact(log, contact.id, days(1))).toMatchObject({
      ok: false,
      failure: { why: 'missing' },
    });
    expect(await whatGoes(log, contact.id)).toBeNull();
  });
});

describe('erasing everything', () => {
  it('leaves empty logs that can be used at once, also in other windows', async () => {
    const logs = openLogs('erase-all');
    await ottoline(logs.real);
    await ottoline(logs.practice);
    value(await writeSettings(logs.real, { ...DEFAULT_SETTINGS, welcomed: true }, NOON));
    value(await takeSnapshot(logs.real, NOON));
    const twin = openLogs('erase-all');
    expect(await twin.real.contacts.count()).toBe(1);

    await eraseAll(logs);
    for (const log of [twin.real, twin.practice]) {
      for (const table of log.tables) expect(await table.count(), table.name).toBe(0);
    }
    expect(await listSnapshots('erase-all')).toEqual([]);
    await contactOn(twin.real, 'Ana', 'ana');
    expect(await logs.real.contacts.count()).toBe(1);
  });
});
