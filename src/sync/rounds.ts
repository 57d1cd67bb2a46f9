import type { Said } from './messages';
import { nextRound, type Waiting } from './next-round';

/** What rounds need. */
export interface RoundsHouse {
  /** One round, alone; heeds the signal. Answers whether it reached its end, and otherwise when to try again. */
  run(signal: AbortSignal): Promise<{ ok: true } | { ok: false; tryAt: number }>;
  /** The newest change of the log, as a number that only grows. */
  newest(): Promise<number>;
  /** What stands beside the log and the background shows as well, in whatever form changes with it. */
  news(): Promise<string>;
  /** When a round may be tried after the last one failed, in whatever worker that was; null: at once. */
  tryAt(): Promise<number | null>;
  /** Whether the server can be reached for all we know; false while there is none. */
  reachable(): boolean;
  now(): number;
  say(said: Said): void;
}

/** The longest a timer runs (ms): a computer that slept finds the time by the clock. */
const LONGEST = 60_000;

/** Runs rounds, one after the other, each when it is due. */
export class Rounds {
  readonly #house: RoundsHouse;
  readonly #waiting: Omit<Waiting, 'reachable'> = {
    asked: false,
    notBefore: null,
    lastEnd: null,
    changedAt: null,
  };
  /** The newest change that is known. */
  #newest = 0;
  /** The last round was only to see what the one before it had written. */
  #seeing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(house: RoundsHouse) {
    this.#house = house;
  }

  /** Begins, or begins anew with another connection. */
  async start(): Promise<void> {
    this.#waiting.notBefore = await this.#house.tryAt();
    this.#waiting.lastEnd = null;
    this.look();
  }

  /** The log was written to; `newest` as the house counts it. */
  changed(newest: number): void {
    // While a round goes on, its end tells what was written meanwhile.
    if (this.#running || newest <= this.#newest) return;
    this.#newest = newest;
    this.#waiting.changedAt = this.#house.now();
    this.#seeing = false;
    this.look();
  }

  /** Somebody wants a round now. */
  ask(): void {
    this.#waiting.asked = true;
    this.look();
  }

  /** Sync was turned off: what goes on is cut. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  /** Looks when the next round is due: something that decides it may have changed. */
  look(): void {
    clearTimeout(this.#timer);
    if (this.#running) return;
    const due = nextRound({ ...this.#waiting, reachable: this.#house.reachable() });
    if (due === null) return;
    const wait = due - this.#house.now();
    if (wait <= 0) void this.#run();
    else this.#timer = setTimeout(() => this.look(), Math.min(wait, LONGEST));
  }

  async #run(): Promise<void> {
    const waiting = this.#waiting;
    const running = new AbortController();
    this.#running = running;
    Object.assign(waiting, { asked: false, changedAt: null, notBefore: null });
    this.#house.say('busy');
    try {
      const before = await this.#house.newest();
      const newsBefore = await this.#house.news();
      const done = await this.#house.run(running.signal);
      this.#newest = await this.#house.newest();
      const wrote = this.#newest > before;
      if (wrote || (await this.#house.news()) !== newsBefore) this.#house.say('changed');
      // Cut: what comes next, if anything, was decided by whoever cut it.
      if (running.signal.aborted) return;
      waiting.lastEnd = this.#house.now();
      if (!done.ok) waiting.notBefore = done.tryAt;
      // What was written meanwhile is the round's own, or a user's that it did not see: one more tells. That one's own
      // writing waits for the next minute, so that no round is the reason of another for ever.
      this.#seeing = wrote && !this.#seeing;
      if (this.#seeing) waiting.changedAt = this.#house.now();
    } catch (error) {
      // Of a log that cannot be read; it is looked at again with the next round.
      console.error(error);
      waiting.lastEnd = this.#house.now();
    } finally {
      this.#running = null;
      this.#house.say('idle');
      this.look();
    }
  }
}
