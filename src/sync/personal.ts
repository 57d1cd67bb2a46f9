import { afterTrouble } from '../domain/sync/after-round';
import type { LogDatabase } from '../log/database';
import { lastChange } from '../log/read-changes';
import { aloneInSync } from '../log/sync/alone';
import { readOpened } from '../log/sync/connection';
import { runRound } from '../log/sync/round';
import { noteSyncState, readSyncState } from '../log/sync/state';
import type { Partner } from './connected-rounds';

/** The user's own devices. */
export function personal(log: LogDatabase): Partner {
  return {
    async opened() {
      const opened = await readOpened(log);
      return opened && { id: opened.secrets.replica, server: opened.login.server };
    },
    trouble: async () => (await readSyncState(log)).trouble,
    newest: () => lastChange(log),
    run: async (signal) => (await aloneInSync(signal, () => runRound(log, { signal, now: new Date() }))).ok,
    noteBroken: (now) =>
      noteSyncState(log, (state) =>
        afterTrouble(state, { problem: 'broken', retryAfterMs: null }, now, Math.random),
      ),
  };
}
