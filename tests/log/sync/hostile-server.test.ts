import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Login } from '../../../src/domain/sync/connection';
import type { SyncProblem } from '../../../src/domain/sync/problem';
import { addContact } from '../../../src/log/contact-acts';
import { writeConnection } from '../../../src/log/sync/connection';
import { runRound } from '../../../src/log/sync/round';
import { readSyncState } from '../../../src/log/sync/state';
import { tryConnection } from '../../../src/log/sync/try-connection';
import { turnOn } from '../../../src/log/sync/turn-on';
import { wireOf } from '../../../src/log/sync/wire';
import { type ANSWERS, hostile } from '../../support/couch/hostile';
import { freshLog, NOON, value } from '../../support/log-fixtures';
import { memoryDatabase } from '../../support/sync/sides';

const signal = new AbortController().signal;
const PASSWORD = 'pä55:wörd/%"&';
const PASSPHRASE = 'correct horse battery';
/** What a careless message would hold of them. */
const SECRETS = [
  PASSWORD,
  encodeURIComponent(PASSWORD),
  JSON.stringify(PASSWORD).slice(1, -1),
  Buffer.from(`dana:${PASSWORD}`).toString('base64'),
  PASSPHRASE,
];

type What = keyof typeof ANSWERS;
const MEANS: Record<What, SyncProblem> = {
  'a page of HTML': 'not-couch',
  'HTML that says it is JSON': 'not-couch',
  'JSON of something else': 'not-couch',
  'a redirect elsewhere': 'not-couch',
  'a redirect for good': 'not-couch',
  'a body without end': 'too-big',
  'a length that is not true, and then the end': 'cut',
  'nothing, for ever': 'cut',
  '401': 'login',
  '403': 'rights',
  '429 with a time': 'busy',
  '500': 'busy',
  '503 of a proxy': 'busy',
  'an echo for a welcome': 'not-couch',
  'an echo for what is missing': 'not-couch',
  'an echo for what is there already': 'not-couch',
  'an echo in a redirect': 'not-couch',
  'an echo in a page': 'not-couch',
  'an echo of what it was sent': 'busy',
};

const login = (server: string): Login => ({ server, database: 'rapport', user: 'dana', password: PASSWORD });
/** Impatient, so that a server that says nothing is not waited for. */
const impatient: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.any([init?.signal ?? signal, AbortSignal.timeout(250)]) });

async function heldBy(database: IDBDatabase): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const store of database.objectStoreNames) {
    const request = database.transaction(store).objectStore(store).getAll();
    await new Promise((resolve) => (request.onsuccess = resolve));
    rows.push(...request.result.filter(({ id }: { id?: string }) => id !== 'sync secrets'));
  }
  return rows;
}

describe('adversarial 53: a server that answers', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(Object.keys(MEANS) as What[])(
    '%s is told for what it is, keeps nothing from being tried again, and learns nothing (and 55)',
    async (what) => {
      const said: unknown[] = [];
      for (const level of ['error', 'warn', 'log', 'info', 'debug'] as const)
        vi.spyOn(console, level).mockImplementation((...words) => void said.push(...words));
      const server = await hostile(what);
      try {
        const reach = what === 'nothing, for ever' ? impatient : fetch;
        const { log } = freshLog();
        value(await addContact(log, { name: 'Ana' }, NOON));
        const connection = login(server.url);
        const tried = await tryConnection(connection, { signal, fetch: reach });
        const on = await turnOn(log, connection, { passphrase: PASSPHRASE, signal, fetch: reach });
        expect(await log.notes.count()).toBe(0);
        const { password, ...where } = connection;
        await writeConnection(
          log,
          { ...where, sealed: false },
          { password, keys: null, wrapped: null, replica: 'r' },
        );
        const round = await runRound(log, {
          signal,
          now: NOON,
          fetch: reach,
          openReplica: () => memoryDatabase(),
        });
        const state = await readSyncState(log);
        // A server whose silence was cut short by our impatience is not there at all.
        const means = what === 'nothing, for ever' ? ['cut', 'unreachable', 'cors'] : [MEANS[what]];
        for (const one of [tried, on, round]) {
          expect(one.ok).toBe(false);
          expect(means).toContain((one as { problem: SyncProblem }).problem);
        }
        expect(state.trouble).toMatchObject({ failures: 1, since: NOON.toISOString() });
        expect(state.pending).not.toBe(0);
        const wait = Date.parse(state.trouble?.nextTry ?? '') - NOON.getTime();
        expect(wait).toBeGreaterThanOrEqual(what === '429 with a time' ? 7_200_000 : 30_000);
        expect(server.signed).toEqual([]);
        const seen = JSON.stringify([
          tried,
          on,
          round,
          state,
          await heldBy(log.backendDB()),
          said.map(String),
        ]);
        for (const secret of SECRETS) expect(seen).not.toContain(secret);
      } finally {
        await server.close();
      }
    },
  );
});

describe('adversarial 55: what is thrown', () => {
  it.each(Object.keys(MEANS) as What[])(
    'when %s comes, holds nothing that opens the server',
    async (what) => {
      const server = await hostile(what);
      try {
        const wire = wireOf(login(server.url), { signal, timeoutMs: 300, mostBytes: 1_000_000 });
        const error = await wire(`${server.url}/rapport`).then(
          () => null,
          (thrown: Error) => thrown,
        );
        expect(error).toMatchObject({ name: 'WireError', problem: MEANS[what] });
        const whole = `${error?.stack} ${error?.message} ${JSON.stringify(error)} ${String(error?.cause)}`;
        for (const secret of [...SECRETS, server.url]) expect(whole).not.toContain(secret);
      } finally {
        await server.close();
      }
    },
  );

  it('when nobody is there, neither', async () => {
    const wire = wireOf(login('http://127.0.0.1:1'), { signal });
    const error = (await wire('http://127.0.0.1:1/x').catch((thrown: Error) => thrown)) as Error;
    expect(error).toMatchObject({ problem: 'unreachable' });
    expect(`${error.stack}`).not.toContain('127.0.0.1:1/');
  });
});
