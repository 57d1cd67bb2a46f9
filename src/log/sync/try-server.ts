import type { Login } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import { CARD_BYTES } from './remote-card';
import { problemOf, wireOf } from './wire';

/** `details`: what answered, where that helps: `HTTP 302`. */
export interface TryFailed {
  ok: false;
  problem: SyncProblem;
  details?: string;
}

export interface Trying {
  signal: AbortSignal;
  /** What reaches the server; the browser's own if absent. */
  fetch?: typeof fetch;
}

/** A server that is CouchDB and takes the user's name and password. */
export interface KnownServer {
  /** As it says it: `3.3.3`. */
  version: string;
  roles: unknown[];
  wire: typeof fetch;
  /** Asks it something, by a whole address. */
  said(path: string): Promise<{ status: number; body: Record<string, unknown> }>;
}

/** Anything else is no version, and not shown. */
const VERSION = /^\d+\.[\w.+-]{1,30}$/;
/** For an answer to a question of a few words. */
const TIMEOUT = 15_000;

/**
 * Tries whether a CouchDB stands there that takes this user, and goes on with `look`. Changes nothing on it. A browser does
 * not tell a certificate it does not trust from a server that is not there: both are `unreachable`. Rejects with the
 * signal's reason when cancelled.
 */
export async function tryServer<T extends { ok: true }>(
  login: Login,
  { signal, fetch: reach }: Trying,
  look: (known: KnownServer) => Promise<T | TryFailed>,
): Promise<T | TryFailed> {
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
    return await look({ version, roles: user.roles, wire, said });
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

export function no(problem: SyncProblem): TryFailed {
  return { ok: false, problem };
}

/** https://docs.couchdb.org/en/stable/api/server/authn.html#get--_session */
function userIn(session: Record<string, unknown>): { name: string | null; roles: unknown[] } {
  const { name, roles } = (session.userCtx ?? {}) as { name?: unknown; roles?: unknown };
  return { name: typeof name === 'string' ? name : null, roles: Array.isArray(roles) ? roles : [] };
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
