import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addContact } from '../../../src/log/contact-acts';
import type { LogDatabase } from '../../../src/log/database';
import { openRemote } from '../../../src/log/sync/replica';
import { type RoundOptions, runRound } from '../../../src/log/sync/round';
import { readSyncState } from '../../../src/log/sync/state';
import { turnOn } from '../../../src/log/sync/turn-on';
import { problemOf, wireOf } from '../../../src/log/sync/wire';
import { type Peer, startPeer } from '../../support/couch/peer';
import { freshLog, NOON, value } from '../../support/log-fixtures';
import { memoryDatabase } from '../../support/sync/sides';

const signal = new AbortController().signal;
const JSON_SAID = { 'Content-Type': 'application/json' };

describe('PouchDB on the wire', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer?.close());

  /** A device, and another that has said something to the server. */
  async function devices() {
    const login = await peer.login();
    const logs = await Promise.all(
      ['Ana', 'Ben'].map(async (name) => {
        const { log } = freshLog();
        expect(await turnOn(log, login, { passphrase: null, signal })).toMatchObject({ ok: true });
        value(await addContact(log, { name }, NOON));
        return log;
      }),
    );
    const [log, other] = logs as [LogDatabase, LogDatabase];
    expect(await round(other)).toMatchObject({ ok: true });
    return { login, log, other };
  }
  const round = (log: LogDatabase, options: Partial<RoundOptions> = {}) =>
    runRound(log, { signal, now: NOON, openReplica: (name) => memoryDatabase(name), ...options });
  const names = async (log: LogDatabase) => (await log.contacts.toArray()).map(({ name }) => name).sort();
  const partOf = (input: RequestInfo | URL) => new URL(String(input)).pathname.split('/')[2] ?? '';

  it.each([
    ['_changes', '{"name":"search"}'],
    ['_changes', '[]'],
    ['_bulk_get', '{"results":[{"id":"x"}]}'],
    ['_revs_diff', '[]'],
    ['_bulk_docs', '{"name":"search"}'],
    ['_local', '{"name":"search"}'],
  ])(
    'adversarial 53: what is not CouchDB’s, said to %s in the middle of a round, loses nothing: %s',
    async (part, body) => {
      const { log, other } = await devices();
      const lying: typeof fetch = async (input, init) =>
        partOf(input) === part ? new Response(body, { headers: JSON_SAID }) : fetch(input, init);
      expect(await round(log, { fetch: lying })).toEqual({ ok: false, problem: 'not-couch' });
      expect((await readSyncState(log)).trouble).toMatchObject({ problem: 'not-couch' });
      for (const one of [log, other]) expect(await round(one)).toMatchObject({ ok: true });
      expect([await names(log), await names(other)]).toEqual([
        ['Ana', 'Ben'],
        ['Ana', 'Ben'],
      ]);
    },
  );

  it('adversarial 53: a database that is deleted in the middle of a round is told', async () => {
    const { login, log } = await devices();
    const late: typeof fetch = async (input, init) => {
      if (partOf(input) === '_changes') await peer.ask(`/${login.database}`, { method: 'DELETE' });
      return fetch(input, init);
    };
    expect(await round(log, { fetch: late })).toEqual({ ok: false, problem: 'no-database' });
  });

  it.each(['_changes', '_bulk_docs', '_local'])(
    'passes on what keeps the server from answering: %s',
    async (part) => {
      const { log } = await devices();
      const busy: typeof fetch = async (input, init) =>
        partOf(input) === part
          ? new Response('{}', { status: 429, headers: { ...JSON_SAID, 'Retry-After': '9000' } })
          : fetch(input, init);
      expect(await round(log, { fetch: busy })).toEqual({ ok: false, problem: 'busy' });
      const { nextTry = '' } = (await readSyncState(log)).trouble ?? {};
      expect(Date.parse(nextTry) - NOON.getTime()).toBeGreaterThanOrEqual(9_000_000);
    },
  );

  it('asks for many documents at once, also after that failed', async () => {
    // PouchDB remembers of a server what it once found out.
    const fresh = await startPeer();
    onTestFinished(() => fresh.close());
    const { log } = freshLog();
    expect(await turnOn(log, await fresh.login(), { passphrase: null, signal })).toMatchObject({ ok: true });
    const failing: typeof fetch = async (input, init) =>
      partOf(input) === '_bulk_get' ? new Response('{}', { status: 500 }) : fetch(input, init);
    expect(await round(log, { fetch: failing })).toEqual({ ok: false, problem: 'busy' });
    const paths: string[] = [];
    const noting: typeof fetch = async (input, init) => {
      paths.push(partOf(input));
      return fetch(input, init);
    };
    expect(await round(log, { fetch: noting })).toMatchObject({ ok: true });
    expect(paths).toContain('_bulk_get');
    // The card is read as a document; nothing else is.
    expect(paths.filter((part) => !part.startsWith('_') && part !== '')).toEqual(['rapport']);
  });

  it('keeps what a failure means through PouchDB’s own errors', async () => {
    const login = await peer.login();
    const address = `${peer.url}/${login.database}`;
    const wire = wireOf({ ...login, password: 'wrong' }, { signal });
    const found = [
      await openRemote(address, wire)
        .get('x')
        .catch((error: unknown) => error),
      await memoryDatabase()
        .replicate.from(openRemote(address, wire))
        .catch((error: unknown) => error),
    ];
    for (const error of found) expect(problemOf(error)).toEqual({ problem: 'login', retryAfterMs: null });
    expect(problemOf(new Error('something else'))).toBeNull();
  });
});
