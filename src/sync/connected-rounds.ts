import { liveQuery } from 'dexie';
import type { SyncProblem } from '../domain/sync/problem';
import type { SyncState } from '../domain/sync/state';
import type { Said } from './messages';
import { Rounds } from './rounds';

/** A connection as rounds need to know it. */
export interface Opened {
  /** New with each turning on: rounds of another one are cut. */
  id: string;
  server: string;
}

/** What rounds are run with: the user's own devices, or their team. Its functions read nothing but databases. */
export interface Partner {
  /** Null: there is none. */
  opened(): Promise<Opened | null>;
  trouble(): Promise<SyncState['trouble']>;
  /** The newest change that is to be sent, as a number that only grows. */
  newest(): Promise<number>;
  /** What stands beside the log and the background shows as well; absent: nothing. */
  news?(): Promise<string>;
  /** What asks for a round at once whenever it changes; absent: nothing. */
  pressing?(): Promise<unknown>;
  /** One round, alone. Answers whether it reached its end. */
  run(signal: AbortSignal): Promise<boolean>;
  /** Notes that a round broke down by a fault of ours. */
  noteBroken(now: Date): Promise<void>;
}

/** After a round that broke down and could not even note it (ms). */
const BROKEN = 5 * 60_000;
/** What ends with the network's being there again; what a server asks for does not. */
const OF_THE_NETWORK: readonly SyncProblem[] = ['unreachable', 'cut'];

/** Rounds that stand as long as there is a connection, and begin anew with another one. */
export class ConnectedRounds {
  readonly #partner: Partner;
  readonly #rounds: Rounds;
  #opened: Opened | null = null;

  constructor(partner: Partner, say: (said: Said) => void) {
    this.#partner = partner;
    this.#rounds = new Rounds({
      run: (signal) => this.#run(signal),
      newest: () => partner.newest(),
      news: async () => (await partner.news?.()) ?? '',
      tryAt: () => this.#tryAt(),
      // Plain http is this very machine, which is there without any network.
      reachable: () => this.#opened !== null && (navigator.onLine || this.#opened.server.startsWith('http:')),
      now: () => Date.now(),
      say,
    });
  }

  begin(): void {
    const { error } = console;
    const partner = this.#partner;
    liveQuery(() => partner.opened()).subscribe({ next: (opened) => this.#connected(opened), error });
    liveQuery(() => partner.newest()).subscribe({ next: (newest) => this.#rounds.changed(newest), error });
    addEventListener('online', () => void this.#online());
    if (!partner.pressing) return;
    let first = true;
    const pressed = (): void => {
      if (!first) this.#rounds.ask();
      first = false;
    };
    liveQuery(() => partner.pressing?.()).subscribe({ next: pressed, error });
  }

  /** Somebody wants a round now. */
  ask(): void {
    this.#rounds.ask();
  }

  async #run(signal: AbortSignal): Promise<{ ok: true } | { ok: false; tryAt: number }> {
    try {
      if (await this.#partner.run(signal)) return { ok: true };
    } catch (error) {
      if (!signal.aborted) {
        console.error('A round broke down', error);
        await this.#partner.noteBroken(new Date());
      }
    }
    return { ok: false, tryAt: (await this.#tryAt()) ?? Date.now() + BROKEN };
  }

  /** When the log says that the next round is tried, after one failed; in whatever worker that was. */
  async #tryAt(): Promise<number | null> {
    const trouble = await this.#partner.trouble();
    return trouble && Date.parse(trouble.nextTry);
  }

  async #online(): Promise<void> {
    const trouble = await this.#partner.trouble();
    if (trouble && OF_THE_NETWORK.includes(trouble.problem)) this.#rounds.ask();
    else this.#rounds.look();
  }

  #connected(now: Opened | null): void {
    const same = now?.id === this.#opened?.id;
    this.#opened = now;
    if (same) return;
    this.#rounds.stop();
    if (now) this.#rounds.start().catch(console.error);
  }
}
