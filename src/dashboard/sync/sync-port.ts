import { askToRebuild, dropRebuild, type RebuildFrom } from '../../log/sync/rebuild';
import { type Tried, tryConnection } from '../../log/sync/try-connection';
import { turnOff, turnOn } from '../../log/sync/turn-on';
import { ask } from '../../messaging/ask';
import { askForHost } from '../../messaging/host-access';
import { logs } from '../../ui/logs';
import { giveBackUnused } from './give-back-unused';
import type { SetupPort } from './setup';

/** What answered at the address of a log. */
export type Found = Omit<Extract<Tried, { ok: true }>, 'ok'>;

/** What is decided of it once it was found; see `TurningOn`. */
export interface HowSealed {
  passphrase: string | null;
}

/** What the screen of sync has done elsewhere. PouchDB is in none of it: the rounds run in a worker of their own. */
export interface SyncPort extends SetupPort<Found, HowSealed> {
  turnOff(signal: AbortSignal): Promise<void>;
  askToRebuild(from: RebuildFrom): Promise<unknown>;
  dropRebuild(): Promise<unknown>;
  /** Wants a round now. Answers whether anything runs rounds. */
  now(): Promise<boolean>;
}

export const syncPort: SyncPort = {
  askForHost,
  giveBackHost: giveBackUnused,
  tryConnection,
  turnOn: (login, options) => turnOn(logs.real, login, options),
  turnOff: (signal) => turnOff(logs.real, signal),
  askToRebuild: (from) => askToRebuild(logs.real, from),
  dropRebuild: () => dropRebuild(logs.real),
  switched: () => ask('sync.switched', {}),
  now: roundNow,
};

/** Wants a round now. Answers whether anything runs rounds. */
export async function roundNow(): Promise<boolean> {
  const answer = await ask('sync.now', {});
  return answer.ok && answer.answer.on;
}
