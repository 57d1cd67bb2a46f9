import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';

/** What came of a request. Failures are values: the asker shows `says` and offers a way on. */
export type Answered<T> = { ok: true; answer: T } | Failure;

export interface Failure {
  ok: false;
  /**
   * gone: the extension was updated or removed under this page, which must step aside; nobody: no coach is on
   * that tab; stopped: the asker's own signal; refused: not allowed or makes no sense; full: no room left on
   * this computer; failed: anything else.
   */
  why: 'gone' | 'nobody' | 'stopped' | 'refused' | 'full' | 'failed';
  /** Plain words for the user. */
  says: string;
}

export function answered<T>(answer: T): Answered<T> {
  return { ok: true, answer };
}

export function failure(why: Failure['why'], says: string): Failure {
  return { ok: false, why, says };
}

export const GONE = said('gone', 'messaging_gone');
export const STOPPED = said('stopped', 'messaging_stopped');
export const FAILED = said('failed', 'messaging_failed');

/** A failure that is kept: it is put into words when it is read. */
export function said(why: Failure['why'], key: Key): Failure {
  return {
    ok: false,
    why,
    get says() {
      return say(key);
    },
  };
}

/** The answer in what came over the wire, or null when nothing of ours did. */
export function readAnswer<T>(reply: unknown): Answered<T> | null {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return null;
  if (reply.ok === true && 'answer' in reply) return reply as Answered<T>;
  if (reply.ok === false && 'why' in reply && 'says' in reply) return reply as Failure;
  return null;
}

/** `work`, or `STOPPED` as soon as the signal says so. */
export function orStopped<T>(work: Promise<Answered<T>>, signal?: AbortSignal): Promise<Answered<T>> {
  if (!signal) return work;
  if (signal.aborted) return Promise.resolve(STOPPED);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(STOPPED);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
