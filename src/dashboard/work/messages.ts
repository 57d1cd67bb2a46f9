/** What stands by whoever does a piece of work. */
export interface AtWork {
  /** Aborts when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Tells how much of it is done, 0..1. */
  progress(part: number): void;
}

/** What a worker does for a page, by name. All that is asked and answered can be sent. */
export type Work = Record<string, (about: never, at: AtWork) => Promise<unknown>>;

/** What a page tells its worker. */
export type Ask =
  /** The language that the page speaks, before all else: what is answered is said in it. */
  | { speak: string }
  /** A question by number. */
  | { ask: string; number: number; about: unknown }
  /** Nobody waits for one any more. */
  | { stop: number };

/** What the worker says. */
export type Say =
  /** It lives, and has not answered yet. */
  | { say: 'working' }
  | { say: 'progress'; number: number; part: number }
  | { say: 'answer'; number: number; answer: unknown }
  | { say: 'failed'; number: number; error: string };
