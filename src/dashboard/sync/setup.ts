import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Connection, Login } from '../../domain/sync/connection';
import type { SyncDone, SyncProblem } from '../../domain/sync/problem';
import type { TryFailed } from '../../log/sync/try-server';
import { type Faults, type Field, loginOf, NOTHING_TYPED, spreadAddress, type Typed } from './typed';

/** What the setting up of a connection has done elsewhere. */
export interface SetupPort<Found, How> {
  /** Asks the user for this server's host. Called straight from their click. */
  askForHost(server: string): Promise<boolean>;
  /** Gives a host back that nothing else uses. */
  giveBackHost(server: string): Promise<unknown>;
  tryConnection(login: Login, options: { signal: AbortSignal }): Promise<({ ok: true } & Found) | TryFailed>;
  turnOn(login: Login, how: How & { signal: AbortSignal }): Promise<SyncDone<Connection>>;
  /** Tells whoever runs the rounds that a connection came or went. */
  switched(): Promise<unknown>;
}

/** How far the setting up of a connection is. `Found`: what answered at an address. */
export type Stage<Found> =
  | { at: 'typing' }
  | { at: 'checking'; login: Login }
  | { at: 'failed'; login: Login; problem: SyncProblem; details: string | null }
  /** `problem`: why it could not be turned on. */
  | { at: 'found'; login: Login; found: Found; turning: boolean; problem: SyncProblem | null };

interface Begin {
  /** What stands, where it is only changed. */
  connection?: Connection | null;
  /** What stands in the fields at first, without a connection. */
  typed?: Typed;
}

/**
 * The setting up of one connection: what was typed, the check, turning on. It ends with its screen. `How`: what the user
 * decides once the server was found.
 */
export class Setup<Found, How extends object> {
  readonly #port: SetupPort<Found, How>;
  /** The server of the connection that stands. */
  readonly #before: string | null;
  readonly #typed: Signal<Typed>;
  readonly #faults = signal<Faults>({});
  readonly #filled = signal<readonly Field[]>([]);
  readonly #stage = signal<Stage<Found>>({ at: 'typing' });
  #running = new AbortController();
  /** What the user allowed for this, and nothing uses yet. */
  #allowed: string | null = null;

  constructor(port: SetupPort<Found, How>, { connection = null, typed = NOTHING_TYPED }: Begin = {}) {
    this.#port = port;
    this.#before = connection?.server ?? null;
    this.#typed = signal(connection ? typedOf(connection) : typed);
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
  get stage(): ReadonlySignal<Stage<Found>> {
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
      this.#stage.value = { at: 'found', login, found: tried, turning: false, problem: null };
    } catch (error) {
      if (signal.aborted) return;
      this.#stage.value = { at: 'typing' };
      throw error;
    }
  }

  /** Turns it on with what was found. Answers whether it is on. */
  async turnOn(how: How): Promise<boolean> {
    const before = this.#stage.value;
    if (before.at !== 'found' || before.turning) return false;
    const { signal } = this.#begin();
    const still = (problem: SyncProblem | null, turning = false): void => {
      this.#stage.value = { ...before, turning, problem };
    };
    still(null, true);
    try {
      const done = await this.#port.turnOn(before.login, { ...how, signal });
      if (!done.ok) {
        if (!signal.aborted) still(done.problem);
        return false;
      }
      this.#allowed = null;
      this.#typed.value = NOTHING_TYPED;
      this.#stage.value = { at: 'typing' };
      await this.#port.switched();
      if (this.#before && this.#before !== before.login.server) this.#giveBack(this.#before);
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

  /** The screen is left: nothing of it is kept, and the host is given back unless what stands uses it. */
  close(): void {
    this.stop();
    this.#typed.value = NOTHING_TYPED;
    if (this.#allowed && this.#allowed !== this.#before) this.#giveBack(this.#allowed);
    this.#allowed = null;
  }

  #giveBack(server: string): void {
    this.#port.giveBackHost(server).catch(console.error);
  }

  #begin(): AbortController {
    this.#running.abort();
    this.#running = new AbortController();
    return this.#running;
  }
}

function typedOf({ server: address, database, user }: Connection): Typed {
  return { address, database, user, password: '' };
}

function without(faults: Faults, fields: readonly Field[]): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([field]) => !fields.includes(field as Field)));
}
