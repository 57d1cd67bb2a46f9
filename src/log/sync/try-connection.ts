import { readCard } from '../../domain/sync/card';
import type { Login } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import { databaseAddress } from '../../domain/sync/server-address';
import { CARD_BYTES } from './remote-card';
import { problemOf, wireOf } from './wire';

/** What a connection turned out to be. */
export type Tried =
  | {
      ok: true;
      /** As the server says it: `3.3.3`. */
      version: string;
      database: 'there' | 'missing';
      /** new: nothing of ours is in it yet. */
      kind: 'new' | 'sealed' | 'plain';
    }
  /** `details`: what answered, where that helps: `HTTP 302`. */
  | { ok: false; problem: SyncProblem; details?: string };

export interface Trying {
  signal: AbortSignal;
  /** What reaches the server; the browser's own if absent. */
  fetch?: typeof fetch;
}

/** Anything else is no version, and not shown. */
const VERSION = /^\d+\.[\w.+-]{1,30}$/;
/** Design documents that are looked at. */
const MOST_DESIGNS = 100;
/** For an answer to a question of a few words. */
const TIMEOUT = 15_000;

/**
 * Tries a connection without changing anything on the server. A browser does not tell a certificate it does not trust from a
 * server that is not there: both are `unreachable`. Rejects with the signal's reason when cancelled.
 */
export async function tryConnection(login: Login, { signal, fetch: reach }: Trying): Promise<Tried> {
  const wire = wireOf(login, { signal, timeoutMs: TIMEOUT, mostBytes: CARD_BYTES, fetch: reach });
  const { server } = login;
  const said = async (path: string) => {
    const answer = await wire(path);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  try {
    const root = await said(`${server}/`);
    const version = root.body.version;
    if (!('couchdb' in root.body) || typeof version !== 'string' || !VERSION.test(version))
      return no('not-couch');
    const user = userIn((await said(`${server}/_session`)).body);
    // What stands before the server kept the name and password to itself.
    if (user.name === null) return no('login');
    const found = await said(databaseAddress(login));
    if (found.status === 404) {
      // Only administrators of the server make databases.
      return user.roles.includes('_admin')
        ? { ok: true, version, database: 'missing', kind: 'new' }
        : no('no-database');
    }
    if (found.status !== 200) return no('not-couch');
    const card = await said(`${databaseAddress(login)}/rapport`);
    if (card.status === 404) {
      const rows = (await said(`${databaseAddress(login)}/_all_docs?limit=${MOST_DESIGNS}`)).body.rows;
      return holdsNothing(found.body.doc_count, rows as { id?: unknown }[])
        ? { ok: true, version, database: 'there', kind: 'new' }
        : no('not-ours');
    }
    const read = readCard(card.body);
    if (read === 'newer') return no('newer');
    if (!read) return no('not-ours');
    return { ok: true, version, database: 'there', kind: read.sealed ? 'sealed' : 'plain' };
  } catch (error) {
    const known = problemOf(error);
    if (!known) throw error;
    if (known.problem !== 'unreachable') {
      const { status } = error as { status?: number | null };
      return { ...no(known.problem), ...(status ? { details: `HTTP ${status}` } : {}) };
    }
    return no((await answersUnread(server, signal, reach)) ? 'cors' : 'unreachable');
  }
}

function no(problem: SyncProblem): Extract<Tried, { ok: false }> {
  return { ok: false, problem };
}

/** https://docs.couchdb.org/en/stable/api/server/authn.html#get--_session */
function userIn(session: Record<string, unknown>): { name: string | null; roles: unknown[] } {
  const { name, roles } = (session.userCtx ?? {}) as { name?: unknown; roles?: unknown };
  return { name: typeof name === 'string' ? name : null, roles: Array.isArray(roles) ? roles : [] };
}

/** A database that an administrator made ready may hold rules and nothing else. */
function holdsNothing(count: unknown, rows: readonly { id?: unknown }[]): boolean {
  return count === rows.length && rows.every(({ id }) => String(id).startsWith('_design/'));
}

/** Whether something answers that the browser does not let us read. Nothing that opens it goes along. */
async function answersUnread(
  server: string,
  signal: AbortSignal,
  reach: typeof fetch = (input, init) => fetch(input, init),
): Promise<boolean> {
  const request: RequestInit = {
    mode: 'no-cors',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'follow',
  };
  try {
    await reach(`${server}/`, {
      ...request,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
