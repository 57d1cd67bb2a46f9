import type { Login } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import { type Asked, isCouchAnswer, lacksDatabase, refusalOf, withoutReasons } from './couch-answer';
import { Patience } from './patience';
import { readLimited } from './read-limited';
import { WireError } from './wire-error';

export { problemOf, WireError } from './wire-error';

export interface WireOptions {
  signal: AbortSignal;
  /** For one request with its answer, beside the time that a slow line takes for what goes and comes. */
  timeoutMs?: number;
  /** Of one answer. */
  mostBytes?: number;
  fetch?: typeof fetch | undefined;
}

const TIMEOUT = 60_000;
/** A batch of documents is far smaller; see `exchange.ts`. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What PouchDB gets as its `fetch`. It signs in by a header, so that the password stands in no address, asks nobody but this
 * server, and takes nothing for an answer but CouchDB's within limits: what a proxy, a hotel's login page or a hostile
 * server sends otherwise is a `WireError`, which says nothing of what opens the server. Redirects are refused, because the
 * header would go along. Of what the server says of itself nothing passes that it could have made of what it was sent.
 */
export function wireOf(
  login: Pick<Login, 'server' | 'user' | 'password'>,
  options: WireOptions,
): typeof fetch {
  const { signal, timeoutMs = TIMEOUT, mostBytes = MOST_BYTES } = options;
  const reach = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));
  const signature = `Basic ${encoded(`${login.user}:${login.password}`)}`;
  const within = `${login.server}/`;
  return async (input, init = {}) => {
    signal.throwIfAborted();
    const address = String(input);
    if (!address.startsWith(within)) throw new Error('Asked for an address of another server.');
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: address.slice(within.length).replace(/[?#].*$/, ''),
    };
    const headers = new Headers(init.headers);
    headers.set('authorization', signature);
    const patience = new Patience(timeoutMs);
    patience.add(typeof init.body === 'string' ? init.body.length : 0);
    const request: RequestInit = {
      ...init,
      headers,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, patience.signal, ...(init.signal ? [init.signal] : [])]),
    };
    const cutBy = (problem: SyncProblem): WireError => {
      signal.throwIfAborted();
      init.signal?.throwIfAborted();
      return new WireError(patience.signal.aborted ? 'cut' : problem);
    };
    try {
      const answer = await reach(input, request).catch(() => {
        throw cutBy('unreachable');
      });
      refuse(answer);
      const text = await readLimited(answer, {
        mostBytes,
        onBytes: (bytes) => patience.add(bytes),
        cut: () => cutBy('cut'),
      });
      return understood(asked, answer, text);
    } finally {
      patience.end();
    }
  };
}

/** Throws what an answer's status means for the user; what PouchDB understands itself passes. */
function refuse(answer: Response): void {
  const { status, type, ok } = answer;
  if (ok || PASSING.includes(status)) return;
  const busy = status >= 500 && status !== 511;
  const problem = STATUS[status] ?? (busy && type !== 'opaqueredirect' ? 'busy' : 'not-couch');
  throw refused(answer, problem);
}

/** Missing, there already in another revision, there already. */
const PASSING = [404, 409, 412];

/** Of those CouchDB says of what it is asked here, and those of what stands before it. */
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

/** The answer, for PouchDB. Throws where it is none of CouchDB's. */
function understood(asked: Asked, answer: Response, text: string): Response {
  const { status, ok } = answer;
  const said = jsonOf(answer, text);
  const passOn = (body: unknown) =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    });
  if (ok) {
    if (!isCouchAnswer(asked, said)) throw new WireError('not-couch', status);
    const shown = withoutReasons(said);
    return passOn(shown === said ? text : shown);
  }
  const refusal = refusalOf(asked, status, said);
  if (!refusal) throw new WireError('not-couch', status);
  if (status === 404 && lacksDatabase(asked, refusal.reason)) throw new WireError('no-database', status);
  return passOn(refusal);
}

/** CouchDB says so, or says text: https://docs.couchdb.org/en/stable/api/basics.html#request-headers */
function jsonOf({ headers, status }: Response, text: string): unknown {
  const type = headers.get('Content-Type') ?? '';
  if (type !== '' && !/json|text\/plain/i.test(type)) throw new WireError('not-couch', status);
  try {
    return JSON.parse(text);
  } catch {
    // A proxy need not say how long an answer is that breaks off.
    throw new WireError(/^\s*[{[]/.test(text) ? 'cut' : 'not-couch', status);
  }
}

/** Base64 of UTF-8, as CouchDB reads names and passwords. */
function encoded(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
