import 'fake-indexeddb/auto';
import type { Database } from 'pouchdb-core';
import { describe, expect, it } from 'vitest';
import { actedOn } from '../../../src/domain/acted-on';
import { canonical } from '../../../src/domain/merge/paths';
import { type Contact, DEFAULT_SETTINGS } from '../../../src/domain/model';
import { addContact, deleteContact, editContact } from '../../../src/log/contact-acts';
import { eraseContact } from '../../../src/log/erase';
import { logReply } from '../../../src/log/log-reply';
import { readSettings, writeSettings } from '../../../src/log/settings';
import { readCursor } from '../../../src/log/sync/cursor';
import { exchange, type Sides } from '../../../src/log/sync/exchange';
import { newKeys } from '../../../src/log/sync/keys';
import { readSyncState } from '../../../src/log/sync/state';
import { logData } from '../../support/log-data';
import { DAY, keep, NOON, post, request, value } from '../../support/log-fixtures';
import { device, memoryDatabase } from '../../support/sync/sides';
import { wholeLog } from '../../support/whole-log';

const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);
const people = async ({ log }: Sides): Promise<Contact[]> => (await logData(log)).tables.contacts;
const standing = async (side: Sides) => (await people(side)).filter(({ deletedAt }) => !deletedAt);
const names = async (side: Sides) => (await standing(side)).map(({ name }) => name).sort();
const only = async (side: Sides) => (await standing(side))[0] as Contact;
const sync = async (...devices: Sides[]) => {
  const results = [];
  for (const one of devices) results.push(value(await exchange(one)));
  return results;
};
/** What a log shares: not the posts that nobody acted on, nor which rows of files were imported. */
const shared = async ({ log }: Sides) => {
  const data = await logData(log);
  const mentions = data.tables.mentions.filter(actedOn);
  return { ...data, imports: [], tables: { ...data.tables, mentions } };
};
const edit = async (side: Sides, fields: Partial<Contact>, at = minutes(1)) =>
  value(await editContact(side.log, (await only(side)).id, (contact) => ({ ...contact, ...fields }), at));

/** Two devices that know Ana, and their server. */
async function twoWithAna() {
  const server = memoryDatabase();
  const [laptop, desktop] = [device(server), device(server)];
  value(await addContact(laptop.log, { name: 'Ana' }, NOON));
  await sync(laptop, desktop);
  return { server, laptop, desktop };
}

const forked = async (database: Database) => {
  const { rows } = await database.allDocs({ include_docs: true, conflicts: true });
  return rows.filter((row) => 'doc' in row && row.doc?._conflicts?.length).length;
};

describe('an exchange', () => {
  it('makes one log of two, to the last field', async () => {
    const server = memoryDatabase();
    const [laptop, desktop] = [device(server), device(server)];
    await wholeLog(laptop.log);
    value(await addContact(desktop.log, { name: 'Ben' }, NOON));
    await sync(laptop, desktop, laptop, desktop);
    const nothing = { received: 0, sent: 0, unusable: 0, refused: 0 };
    expect(await sync(laptop, desktop)).toEqual([nothing, nothing]);
    const [mine, theirs] = [await shared(laptop), await shared(desktop)];
    expect(theirs).toEqual(mine);
    expect(mine.tables.interactions.length).toBeGreaterThan(0);
    expect(await names(laptop)).toContain('Ben');
  });

  it('says nothing twice', async () => {
    const { server, laptop, desktop } = await twoWithAna();
    await sync(laptop, desktop);
    const nothing = { received: 0, sent: 0, unusable: 0, refused: 0 };
    expect(await sync(laptop, desktop)).toEqual([nothing, nothing]);
    expect((await server.info()).doc_count).toBe(1);
  });

  it('counts what waits to be sent', async () => {
    const { laptop } = await twoWithAna();
    expect((await readSyncState(laptop.log)).pending).toBe(0);
    await edit(laptop, { area: 'Porto' });
    value(await addContact(laptop.log, { name: 'Ben' }, NOON));
    expect((await readSyncState(laptop.log)).pending).toBe(2);
    await sync(laptop);
    expect((await readSyncState(laptop.log)).pending).toBe(0);
  });

  it('merges field by field what two devices changed, in one document', async () => {
    const { server, laptop, desktop } = await twoWithAna();
    await edit(laptop, { area: 'Porto' });
    await edit(desktop, { company: 'Silva Lda', tags: ['oak'] });
    await sync(laptop, desktop, laptop, desktop);
    for (const side of [laptop, desktop])
      expect(await only(side)).toMatchObject({ area: 'Porto', company: 'Silva Lda', tags: ['oak'] });
    expect(await forked(server)).toBe(0);
  });

  it('tells a third device all of a document that two wrote at once, though neither comes back', async () => {
    const { server, laptop, desktop } = await twoWithAna();
    await edit(laptop, { area: 'Porto' });
    await edit(desktop, { company: 'Silva Lda' });
    // Both send before either has heard of the other.
    await laptop.replica.replicate.from(server);
    await desktop.replica.replicate.from(server);
    await sync({ ...laptop, remote: memoryDatabase() }, { ...desktop, remote: memoryDatabase() });
    await laptop.replica.replicate.to(server);
    await desktop.replica.replicate.to(server);
    expect(await forked(server)).toBe(1);
    const tablet = device(server);
    await sync(tablet);
    expect(await only(tablet)).toMatchObject({ area: 'Porto', company: 'Silva Lda' });
    expect(await forked(server)).toBe(0);
  });

  it('does not take a log that was emptied for a wish to empty the others', async () => {
    const { laptop, desktop } = await twoWithAna();
    await laptop.log.contacts.clear();
    await sync(laptop, desktop, laptop);
    expect(await names(desktop)).toEqual(['Ana']);
  });

  it('lets deletions travel, and what was deleted stay deleted', async () => {
    const { laptop, desktop } = await twoWithAna();
    value(await deleteContact(laptop.log, (await only(laptop)).id, minutes(1)));
    await sync(laptop, desktop, laptop);
    expect(await names(desktop)).toEqual([]);
    expect((await people(desktop))[0]?.deletedAt).toBe(minutes(1).toISOString());
  });

  it('erases a person there as well, with every word of theirs on the server', async () => {
    const { server, laptop, desktop } = await twoWithAna();
    await edit(desktop, { notes: 'She told me of her divorce' });
    await sync(desktop, laptop);
    const { id } = await only(laptop);
    value(await eraseContact(laptop.log, id, minutes(2)));
    await sync(laptop, desktop);
    expect(await people(desktop)).toEqual([]);
    expect(await desktop.log.gone.get(id)).toMatchObject({ id, into: null });
    for (const database of [server, laptop.replica, desktop.replica]) {
      const { rows } = await database.allDocs({ include_docs: true });
      expect(JSON.stringify(rows)).not.toContain('divorce');
    }
    // An old edit of the other device's does not bring them back.
    await sync(desktop, laptop, desktop);
    expect(await people(laptop)).toEqual([]);
  });

  it('takes back what was taken back as if it had never been, unless it was changed elsewhere', async () => {
    const server = memoryDatabase();
    const [laptop, desktop] = [device(server), device(server)];
    value(await addContact(laptop.log, { name: 'Ana' }, NOON));
    value(await addContact(laptop.log, { name: 'Ben' }, NOON));
    await sync(laptop, desktop);
    const ben = (await standing(desktop)).find(({ name }) => name === 'Ben') as Contact;
    value(await editContact(desktop.log, ben.id, (one) => ({ ...one, area: 'Porto' }), minutes(1)));
    await laptop.log.contacts.bulkDelete((await standing(laptop)).map(({ id }) => id));
    await sync(laptop, desktop, laptop);
    expect(await names(desktop)).toEqual(['Ben']);
    expect(await names(laptop)).toEqual(['Ben']);
  });

  it('sends no post that nobody acted on', async () => {
    const server = memoryDatabase();
    const [laptop, desktop] = [device(server), device(server)];
    await keep(laptop.log);
    await keep(laptop.log, post({ id: '2', text: 'Nobody answered this one' }));
    await sync(laptop);
    expect((await server.info()).doc_count).toBe(0);
    value(await logReply(laptop.log, request(), 9, NOON));
    await sync(laptop, desktop);
    expect((await desktop.log.mentions.toArray()).map(({ key }) => key)).toEqual(['x:1']);
    expect(JSON.stringify((await server.allDocs({ include_docs: true })).rows)).not.toContain('Nobody');
  });

  it('shares settings, and not a pause', async () => {
    const { laptop, desktop } = await twoWithAna();
    const pausedUntil = minutes(30).toISOString();
    value(await writeSettings(laptop.log, { ...DEFAULT_SETTINGS, nudgeHour: 7, pausedUntil }, minutes(1)));
    value(await writeSettings(desktop.log, { ...DEFAULT_SETTINGS, mentionDays: 9 }, minutes(2)));
    await sync(laptop, desktop, laptop);
    expect(await readSettings(laptop.log)).toMatchObject({ nudgeHour: 7, mentionDays: 9, pausedUntil });
    expect(await readSettings(desktop.log)).toMatchObject({
      nudgeHour: 7,
      mentionDays: 9,
      pausedUntil: null,
    });
  });

  it('gives a server that was set back to a backup all that it lost, and takes nothing old from it', async () => {
    const { server, laptop, desktop } = await twoWithAna();
    const backup = memoryDatabase();
    await server.replicate.to(backup);
    await edit(laptop, { area: 'Porto' });
    value(await addContact(desktop.log, { name: 'Ben' }, NOON));
    await sync(laptop, desktop, laptop);
    const [again, too]: Sides[] = [
      { ...laptop, remote: backup },
      { ...desktop, remote: backup },
    ];
    await sync(again as Sides, too as Sides);
    expect(await names(again as Sides)).toEqual(['Ana', 'Ben']);
    const tablet = device(backup);
    await sync(tablet);
    expect(await names(tablet)).toEqual(['Ana', 'Ben']);
    expect((await standing(tablet)).map(({ area }) => area).sort()).toEqual(['', 'Porto']);
  });

  it('goes on from where a round was cut', async () => {
    const { laptop, desktop } = await twoWithAna();
    for (let count = 0; count < 30; count++)
      value(await addContact(laptop.log, { name: `Person ${count}` }, NOON));
    const end = new AbortController();
    const before = await readCursor(laptop.log);
    const cutting: Sides = {
      ...laptop,
      signal: end.signal,
      onProgress: () => end.abort(new Error('the worker was killed')),
    };
    await expect(exchange(cutting)).rejects.toThrow('the worker was killed');
    expect((await readCursor(laptop.log)).sent).toBe(before.sent);
    await sync(laptop, desktop);
    expect(await names(desktop)).toHaveLength(31);
  });
});

describe('an encrypted exchange', () => {
  it('shows the server ids, revisions and sizes only', async () => {
    const server = memoryDatabase();
    const { keys } = await newKeys('a long enough passphrase');
    const [laptop, desktop] = [device(server, keys), device(server, keys)];
    value(await addContact(laptop.log, { name: 'Ana Silva', notes: 'oak floors' }, NOON));
    await sync(laptop, desktop);
    const { rows } = await server.allDocs({ include_docs: true });
    const document = rows.flatMap((row) => ('doc' in row ? [row.doc] : []))[0] as object;
    expect(Object.keys(document).sort()).toEqual(['_id', '_rev', 'sealed', 'v']);
    expect(JSON.stringify(rows)).not.toMatch(/Ana|oak|contacts/);
    expect(await only(desktop)).toMatchObject({ name: 'Ana Silva', notes: 'oak floors' });
  });

  it('writes the same revision for the same words, so that nobody answers anybody for ever', async () => {
    const server = memoryDatabase();
    const { keys } = await newKeys('a long enough passphrase');
    const [laptop, desktop] = [device(server, keys), device(server, keys)];
    value(await addContact(laptop.log, { name: 'Ana' }, NOON));
    await sync(laptop, desktop);
    await edit(laptop, { area: 'Porto' });
    await edit(desktop, { company: 'Silva Lda' });
    await sync(laptop, desktop, laptop, desktop);
    const nothing = { received: 0, sent: 0, unusable: 0, refused: 0 };
    expect(await sync(laptop, desktop)).toEqual([nothing, nothing]);
    expect(await forked(server)).toBe(0);
  });

  it('uses nothing that was sealed for another document, with other keys, or not at all', async () => {
    const server = memoryDatabase();
    const { keys } = await newKeys('a long enough passphrase');
    const { keys: others } = await newKeys('a long enough passphrase');
    const [laptop, stranger] = [device(server, keys), device(server, others)];
    value(await addContact(laptop.log, { name: 'Ana' }, NOON));
    value(await addContact(stranger.log, { name: 'Eve' }, NOON));
    await sync(laptop, stranger);
    const ana = await only(laptop);
    const sealed = await server.get(ana.id);
    const { _id, _rev, ...copied } = sealed;
    const id = '00000000-0000-4000-8000-000000000009';
    await server.put({ _id: id, ...copied });
    const clear = { kind: 'record', table: 'contacts', record: { ...ana, id: id.replace('9', '8') } };
    await server.put({ _id: clear.record.id, v: 1, body: clear });
    const [done] = await sync(laptop);
    expect(done).toMatchObject({ unusable: 3 });
    expect(await names(laptop)).toEqual(['Ana']);
    expect(await names(stranger)).toEqual(['Eve']);
  });
});

describe('what a server may hold', () => {
  const hostile: Record<string, (contact: Contact) => object> = {
    'a record under an id that is not its own': (one) =>
      body({ kind: 'record', table: 'contacts', record: { ...one, id: id(2) } }),
    'a table there is not': (one) => body({ kind: 'record', table: 'notes', record: one }),
    'a table of a prototype': (one) => body({ kind: 'record', table: '__proto__', record: one }),
    'a field of another kind': (one) =>
      body({ kind: 'record', table: 'contacts', record: { ...one, name: { $gt: '' } } }),
    'a name without end': (one) =>
      body({ kind: 'record', table: 'contacts', record: { ...one, name: 'x'.repeat(2_000_000) } }),
    'a time that could never be outweighed': (one) =>
      body({
        kind: 'record',
        table: 'contacts',
        record: { ...one, times: { name: '9999-01-01T00:00:00.000Z x' } },
      }),
    'a link that runs code': (one) =>
      body({ kind: 'record', table: 'contacts', record: { ...one, links: ['javascript:alert(1)'] } }),
    'a later kind of document': (one) => ({
      ...body({ kind: 'record', table: 'contacts', record: one }),
      v: 2,
    }),
    'no document of ours': () => ({ title: 'shopping' }),
  };
  const id = (count: number) => `00000000-0000-4000-8000-00000000000${count}`;
  const body = (body: object) => ({ v: 1, body });

  it.each(Object.keys(hostile))('%s is left alone and counted', async (what) => {
    const { server, laptop } = await twoWithAna();
    const { id: _, ...ana } = await only(laptop);
    await server.put({
      _id: id(1),
      ...(hostile[what] as (one: Contact) => object)({ ...ana, id: id(1), name: 'Eve' }),
    });
    const before = canonical(await logData(laptop.log));
    const [done] = await sync(laptop);
    expect(done).toMatchObject({ received: 1, unusable: 1, sent: 0 });
    expect(canonical(await logData(laptop.log))).toBe(before);
    // And it does not keep what is new from coming.
    await edit(laptop, { area: 'Porto' }, new Date(NOON.getTime() + DAY));
    expect(await sync(laptop)).toMatchObject([{ sent: 1 }]);
  });
});
