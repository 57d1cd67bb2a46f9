import 'fake-indexeddb/auto';
import type { Database } from 'pouchdb-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/domain/backup/log-file';
import type { Login } from '../../../src/domain/sync/connection';
import { addContact } from '../../../src/log/contact-acts';
import type { LogDatabase } from '../../../src/log/database';
import { runRound } from '../../../src/log/sync/round';
import { readSyncState } from '../../../src/log/sync/state';
import { tryConnection } from '../../../src/log/sync/try-connection';
import { turnOn } from '../../../src/log/sync/turn-on';
import { type Peer, startPeer } from '../../support/couch/peer';
import { freshLog, NOON, value } from '../../support/log-fixtures';
import { memoryDatabase } from '../../support/sync/sides';

const signal = new AbortController().signal;
const PASSPHRASE = 'a long enough passphrase';

describe('with a server', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer?.close());

  const round = (log: LogDatabase) =>
    runRound(log, { signal, now: NOON, openReplica: (name) => memoryDatabase(name) });
  const device = async (login: Login, passphrase: string | null = PASSPHRASE) => {
    const { log } = freshLog();
    expect(await turnOn(log, login, { passphrase, signal })).toMatchObject({ ok: true });
    return log;
  };
  const names = async (log: LogDatabase) => (await log.contacts.toArray()).map(({ name }) => name).sort();

  it.each([PASSPHRASE, null])('two devices come to one log (passphrase: %s)', async (passphrase) => {
    const login = await peer.login();
    const [laptop, desktop] = [await device(login, passphrase), await device(login, passphrase)];
    value(await addContact(laptop, { name: 'Ana' }, NOON));
    value(await addContact(desktop, { name: 'Ben' }, NOON));
    for (const log of [laptop, desktop, laptop]) expect(await round(log)).toMatchObject({ ok: true });
    expect(await names(laptop)).toEqual(['Ana', 'Ben']);
    expect(await names(desktop)).toEqual(['Ana', 'Ben']);
    expect(await readSyncState(laptop)).toEqual({
      lastSuccess: NOON.toISOString(),
      trouble: null,
      pending: 0,
      unusable: 0,
      refused: 0,
    });
  });

  it('tells what a connection is before anything is turned on', async () => {
    const login = await peer.login();
    expect(await tryConnection(login, { signal })).toEqual({
      ok: true,
      version: expect.any(String),
      database: 'there',
      kind: 'new',
    });
  });

  it('adversarial 54: goes on from wherever the connection was cut', async () => {
    const login = await peer.login();
    const [laptop, desktop] = [await device(login), await device(login)];
    for (let count = 0; count < 40; count++)
      value(await addContact(laptop, { name: `Person ${count}` }, NOON));
    const replica = memoryDatabase();
    let [rounds, allowed] = [0, 0];
    for (let done = false; !done; rounds++) {
      // One request more goes through each time; the next one breaks off in the middle of its answer.
      let left = allowed++;
      const cutting: typeof fetch = async (input, init) => {
        const answer = await fetch(input, init);
        return left-- > 0 ? answer : brokenOff(answer);
      };
      const { ok, ...rest } = await runRound(laptop, {
        signal,
        now: NOON,
        fetch: cutting,
        openReplica: () => keptOpen(replica),
      });
      done = ok;
      if (!ok) expect(rest).toEqual({ problem: 'cut' });
      expect(rounds).toBeLessThan(30);
    }
    expect(rounds).toBeGreaterThan(5);
    expect(await round(desktop)).toMatchObject({ ok: true });
    expect(await names(desktop)).toHaveLength(40);
  });

  it('tells that a server let a record not in, and brings it what comes after', async () => {
    const login = await peer.login();
    const log = await device(login, null);
    const rule = `function (doc) { if (JSON.stringify(doc).indexOf('Ana') >= 0) throw({forbidden: 'no'}); }`;
    const rules = { language: 'javascript', validate_doc_update: rule };
    await peer.ask(`/${login.database}/_design/own`, { method: 'PUT', body: rules });
    value(await addContact(log, { name: 'Ana' }, NOON));
    value(await addContact(log, { name: 'Ben' }, NOON));
    expect(await round(log)).toMatchObject({ ok: true, value: { sent: 1, refused: 1 } });
    value(await addContact(log, { name: 'Cem' }, NOON));
    expect(await round(log)).toMatchObject({ ok: true, value: { sent: 1, refused: 0 } });
    expect(await readSyncState(log)).toMatchObject({ refused: 1, pending: 0, trouble: null });
  });

  it('says what is wrong with name, password, rights and passphrase', async () => {
    const login = await peer.login();
    const { log } = freshLog();
    const on = (changes: Partial<Login>, passphrase: string | null = PASSPHRASE) =>
      turnOn(log, { ...login, ...changes }, { passphrase, signal });
    expect(await on({ password: 'guessed' })).toEqual({ ok: false, problem: 'login' });
    expect(await on({ user: 'nobody' })).toEqual({ ok: false, problem: 'login' });
    const others = await peer.login();
    expect(await on({ database: others.database })).toMatchObject({ ok: false, problem: /login|rights/ });
    expect(await log.notes.count()).toBe(0);
    expect(await on({})).toMatchObject({ ok: true });
    expect(await on({}, 'another passphrase')).toEqual({ ok: false, problem: 'passphrase' });
    expect(await on({}, null)).toEqual({ ok: false, problem: 'sealed' });
    expect(await tryConnection(login, { signal })).toMatchObject({ ok: true, kind: 'sealed' });
  });

  it('makes a database that is not there yet only where the user may', async () => {
    const login = { ...(await peer.login({ make: false })), database: `rapport-test-${crypto.randomUUID()}` };
    expect(await tryConnection(login, { signal })).toEqual({ ok: false, problem: 'no-database' });
    expect(await turnOn(freshLog().log, login, { passphrase: null, signal })).toEqual({
      ok: false,
      problem: 'no-database',
    });
    const admin = { ...login, ...peer.admin };
    expect(await tryConnection(admin, { signal })).toMatchObject({ database: 'missing', kind: 'new' });
    await device(admin);
    expect(await tryConnection(admin, { signal })).toMatchObject({ database: 'there', kind: 'sealed' });
    await peer.ask(`/${login.database}`, { method: 'DELETE' });
  });

  it('leaves a database alone that holds something else', async () => {
    const login = await peer.login();
    for (const name of ['one', 'two'])
      await peer.ask(`/${login.database}/${name}`, { method: 'PUT', body: { shopping: name } });
    expect(await tryConnection(login, { signal })).toEqual({ ok: false, problem: 'not-ours' });
  });

  it('stops and says so when the database was made anew with another passphrase, or by a newer Rapport', async () => {
    const login = await peer.login();
    const log = await device(login);
    expect(await round(log)).toMatchObject({ ok: true });
    const card = async () =>
      (await peer.ask(`/${login.database}/rapport`)).body as { _rev: string; sealed: object };
    const write = async (changes: object) =>
      peer.ask(`/${login.database}/rapport`, { method: 'PUT', body: { ...(await card()), ...changes } });
    const { sealed } = await card();
    // An older Rapport made it: from this round on, that one stops.
    await write({ log: VERSION - 1 });
    expect(await round(log)).toMatchObject({ ok: true });
    expect(await card()).toMatchObject({ log: VERSION, sealed });
    await write({ log: 999 });
    expect(await round(log)).toEqual({ ok: false, problem: 'newer' });
    await write({ log: 1, sealed: { ...sealed, wrapped: Buffer.from('other').toString('base64') } });
    expect(await round(log)).toEqual({ ok: false, problem: 'passphrase' });
    await write({ sealed: null });
    expect(await round(log)).toEqual({ ok: false, problem: 'not-sealed' });
    await write({ sealed });
    expect(await round(log)).toMatchObject({ ok: true });
  });

  it('is there again after it was gone', async () => {
    const login = await peer.login();
    const log = await device(login);
    const replica = memoryDatabase();
    const tried = (reach: typeof fetch) =>
      runRound(log, { signal, now: NOON, fetch: reach, openReplica: () => keptOpen(replica) });
    for (let count = 1; count <= 3; count++) {
      expect(await tried(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
        ok: false,
        problem: 'unreachable',
      });
      expect((await readSyncState(log)).trouble).toMatchObject({ failures: count });
    }
    expect(await tried(fetch)).toMatchObject({ ok: true });
    expect((await readSyncState(log)).trouble).toBeNull();
  });
});

/** The answer, whose connection ends after its first byte. */
function brokenOff(answer: Response): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{'));
      stream.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** A replica that outlives the round that closes it. */
function keptOpen(replica: Database): Database {
  return new Proxy(replica, {
    get: (of, name) => (name === 'close' ? async () => undefined : Reflect.get(of, name)),
  });
}
