import type { Login } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import { readLimited } from './read-limited';
import { WireError } from './wire-error';

export { problemOf, WireError } from './wire-error';

export interface WireOptions {
  signal: AbortSignal;
  /** For one request with its answer. */
  timeoutMs?: number;
  /** Of one answer. */
  mostBytes?: number;
  fetch?: typeof fetch | undefined;
}

const TIMEOUT = 60_000;
/** A batch of documents is far smaller; see `exchange.ts`. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What PouchDB gets as its `fetch`. It signs in by a header, so that the password stands in no address, and takes nothing
 * for an answer but JSON of one server within limits: what a proxy, a hotel's login page or a hostile server sends
 * otherwise is a `WireError`, which says nothing of what opens the server. Redirects are refused, because the header would
 * go along.
 */
export function wireOf(login: Pick<Login, 'user' | 'password'>, options: WireOptions): typeof fetch {
  const { signal, timeoutMs = TIMEOUT, mostBytes = MOST_BYTES } = options;
  const reach = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));
  const signature = `Basic ${encoded(`${login.user}:${login.password}`)}`;
  return async (input, init = {}) => {
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    const signals = [signal, timeout, ...(init.signal ? [init.signal] : [])];
    const headers = new Headers(init.headers);
    headers.set('Authorization', signature);
    const request: RequestInit = {
      ...init,
      headers,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any(signals),
    };
    const cutBy = (problem: SyncProblem): WireError => {
      signal.throwIfAborted();
      init.signal?.throwIfAborted();
      return new WireError(timeout.aborted ? 'cut' : problem);
    };
    const answer = await reach(input, request).catch(() => {
      throw cutBy('unreachable');
    });
    refuse(answer);
    const text = await readLimited(answer, mostBytes, () => cutBy('cut'));
    if (!isJson(answer, text)) throw new WireError('not-couch', answer.status);
    return new Response(text, { status: answer.status, headers: { 'Content-Type': 'application/json' } });
  };
}

/** Throws what an answer's status means for the user; what PouchDB understands itself passes. */
function refuse(answer: Response): void {
  const { status, type } = answer;
  const problem = type === 'opaqueredirect' || (status >= 300 && status < 400) ? 'not-couch' : STATUS[status];
  if (problem) throw refused(answer, problem);
  if (status >= 500) throw refused(answer, 'busy');
}

const STATUS: Partial<Record<number, SyncProblem>> = {
  401: 'login',
  403: 'rights',
  407: 'unreachable',
  408: 'cut',
  413: 'too-big',
  429: 'busy',
};

function refused(answer: Response, problem: SyncProblem): WireError {
  // Nobody reads it: the connection is free for others.
  answer.body?.cancel().catch(() => undefined);
  return new WireError(problem, answer.status, retryAfter(answer.headers.get('Retry-After')));
}

/** In ms; null: not said, or not to be understood. Seconds, or a date. */
function retryAfter(said: string | null): number | null {
  if (said === null) return null;
  const ms = /^\d+$/.test(said.trim()) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

/** CouchDB says so, or says text: https://docs.couchdb.org/en/stable/api/basics.html#request-headers */
function isJson({ headers }: Response, text: string): boolean {
  const said = headers.get('Content-Type') ?? '';
  if (said !== '' && !/json|text\/plain/i.test(said)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Base64 of UTF-8, as CouchDB reads names and passwords. */
function encoded(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
