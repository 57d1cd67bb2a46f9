import type { Connection, Login } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import { askToRebuild, dropRebuild, type RebuildFrom } from '../../log/sync/rebuild';
import { type Tried, tryConnection } from '../../log/sync/try-connection';
import { turnOff, turnOn } from '../../log/sync/turn-on';
import { ask } from '../../messaging/ask';
import { askForHost, giveBackHost } from '../../messaging/host-access';
import { logs } from '../../ui/logs';

/** What the screen of sync has done elsewhere. PouchDB is in none of it: the rounds run in a worker of their own. */
export interface SyncPort {
  /** Asks the user for this server's host. Called straight from their click. */
  askForHost(server: string): Promise<boolean>;
  giveBackHost(server: string): Promise<unknown>;
  tryConnection(login: Login, options: { signal: AbortSignal }): Promise<Tried>;
  turnOn(
    login: Login,
    options: { passphrase: string | null; signal: AbortSignal },
  ): Promise<SyncDone<Connection>>;
  turnOff(signal: AbortSignal): Promise<void>;
  askToRebuild(from: RebuildFrom): Promise<unknown>;
  dropRebuild(): Promise<unknown>;
  /** Tells whoever runs the rounds that sync was turned on or off. */
  switched(): Promise<unknown>;
  /** Wants a round now. Answers whether anything runs rounds. */
  now(): Promise<boolean>;
}

export const syncPort: SyncPort = {
  askForHost,
  giveBackHost,
  tryConnection,
  turnOn: (login, options) => turnOn(logs.real, login, options),
  turnOff: (signal) => turnOff(logs.real, signal),
  askToRebuild: (from) => askToRebuild(logs.real, from),
  dropRebuild: () => dropRebuild(logs.real),
  switched: () => ask('sync.switched', {}),
  async now() {
    const answer = await ask('sync.now', {});
    return answer.ok && answer.answer.on;
  },
};
