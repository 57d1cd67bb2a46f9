import { type ReadonlySignal, signal } from '@preact/signals';
import type { Connection, Login } from '../../domain/sync/connection';
import type { SyncProblem } from '../../domain/sync/problem';
import type { Tried } from '../../log/sync/try-connection';
import type { SyncPort } from './sync-port';
import { type Faults, type Field, loginOf, NOTHING_TYPED, spreadAddress, type Typed } from './typed';

/** What answered at an address. */
export type Found = Omit<Extract<Tried, { ok: true }>, 'ok'>;

/** How far the setting up of a connection is. */
export type Stage =
  | { at: 'typing' }
  | { at: 'checking'; login: Login }
  | { at: 'failed'; login: Login; problem: SyncProblem; details: string | null }
  /** `problem`: why it could not be turned on. */
  | { at: 'found'; login: Login; found: Found; turning: boolean; problem: SyncProblem | null };

/** The setting up of one connection: what was typed, the check, turning on. It ends with its screen. */
export class Setup {
  readonly #port: SyncPort;
  /** Sync is on already, with another connection. */
  readonly #changing: boolean;
  readonly #typed = signal<Typed>(NOTHING_TYPED);
  readonly #faults = signal<Faults>({});
  readonly #filled = signal<readonly Field[]>([]);
  readonly #stage = signal<Stage>({ at: 'typing' });
  #running = new AbortController();
  /** What the user allowed for this, and nothing uses yet. */
  #allowed: string | null = null;

  constructor(port: SyncPort, connection: Connection | null = null) {
    this.#port = port;
    this.#changing = connection !== null;
    if (connection) {
      const { server: address, database, user } = connection;
      this.#typed.value = { address, database, user, password: '' };
    }
  }

  get typed(): ReadonlySignal<Typed> {
    return this.#typed;
  }
  get faults(): ReadonlySignal<Faults> {
    return this.#faults;
  }
  /** The fields that the address filled in last. */
  get filled(): ReadonlySignal<readonly Field[]> {
    return this.#filled;
  }
  get stage(): ReadonlySignal<Stage> {
    return this.#stage;
  }

  /** A field was typed into: what was found out with other words counts no more. */
  type(field: Field, text: string): void {
    this.stop();
    this.#stage.value = { at: 'typing' };
    this.#typed.value = { ...this.#typed.value, [field]: text };
    this.#faults.value = without(this.#faults.value, [field]);
  }

  /** The address stands as it was meant: the rest of what it says goes where it belongs. */
  settleAddress(): void {
    const { typed, filled } = spreadAddress(this.#typed.value);
    if (filled.length === 0) return;
    this.#typed.value = typed;
    this.#filled.value = filled;
    this.#faults.value = without(this.#faults.value, ['address', ...filled]);
  }

  /** Asks the server. Called straight from the user's click or key: the browser asks for the host at once or never. */
  async check(): Promise<void> {
    this.settleAddress();
    const read = loginOf(this.#typed.value);
    this.#faults.value = read.ok ? {} : read.faults;
    if (!read.ok) return;
    const { login } = read;
    const asked = this.#port.askForHost(login.server);
    const { signal } = this.#begin();
    this.#stage.value = { at: 'checking', login };
    const failed = (problem: SyncProblem, details: string | null = null): void => {
      this.#stage.value = { at: 'failed', login, problem, details };
    };
    try {
      const allowed = await asked;
      if (allowed) this.#allowed = login.server;
      if (signal.aborted) return;
      if (!allowed) return failed('permission');
      const tried = await this.#port.tryConnection(login, { signal });
      if (signal.aborted) return;
      if (!tried.ok) return failed(tried.problem, tried.details ?? null);
      const { ok: _, ...found } = tried;
      this.#stage.value = { at: 'found', login, found, turning: false, problem: null };
    } catch (error) {
      if (signal.aborted) return;
      this.#stage.value = { at: 'typing' };
      throw error;
    }
  }

  /** Turns sync on with what was found. Answers whether it is on. */
  async turnOn(passphrase: string | null): Promise<boolean> {
    const before = this.#stage.value;
    if (before.at !== 'found' || before.turning) return false;
    const { signal } = this.#begin();
    const still = (problem: SyncProblem | null, turning = false): void => {
      this.#stage.value = { ...before, turning, problem };
    };
    still(null, true);
    try {
      const done = await this.#port.turnOn(before.login, { passphrase, signal });
      if (!done.ok) {
        if (!signal.aborted) still(done.problem);
        return false;
      }
      this.#allowed = null;
      this.#typed.value = NOTHING_TYPED;
      this.#stage.value = { at: 'typing' };
      await this.#port.switched();
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      still(null);
      throw error;
    }
  }

  /** Stops what is under way. */
  stop(): void {
    this.#running.abort();
    const { value: at } = this.#stage;
    if (at.at === 'checking') this.#stage.value = { at: 'typing' };
    if (at.at === 'found' && at.turning) this.#stage.value = { ...at, turning: false };
  }

  /** The screen is left: nothing of it is kept, and the host is given back unless sync uses it. */
  close(): void {
    this.stop();
    this.#typed.value = NOTHING_TYPED;
    if (this.#allowed && !this.#changing) this.#port.giveBackHost(this.#allowed).catch(console.error);
    this.#allowed = null;
  }

  #begin(): AbortController {
    this.#running.abort();
    this.#running = new AbortController();
    return this.#running;
  }
}

function without(faults: Faults, fields: readonly Field[]): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([field]) => !fields.includes(field as Field)));
}
