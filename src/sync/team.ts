import { afterTrouble } from '../domain/sync/after-round';
import type { LogDatabase } from '../log/database';
import { lastChange } from '../log/read-changes';
import { aloneInTeam } from '../log/sync/alone';
import { readOpenedTeam } from '../log/team/connection';
import { givenIn } from '../log/team/given';
import { openTeam } from '../log/team/open-team';
import { runTeamRound } from '../log/team/round';
import { pressingIn } from '../log/team/say';
import { noteTeamState, readTeamTrouble } from '../log/team/state';
import type { Partner } from './connected-rounds';

/** The user's team. */
export function team(log: LogDatabase): Partner {
  return {
    async opened() {
      const opened = await readOpenedTeam(log);
      return opened && { id: opened.secrets.database, server: opened.login.server };
    },
    trouble: () => readTeamTrouble(log),
    newest: () => lastChange(log),
    async news() {
      const opened = await openTeam(log);
      return opened ? givenIn(opened) : '';
    },
    async pressing() {
      const opened = await openTeam(log);
      return opened && pressingIn(opened.team);
    },
    run: async (signal) =>
      (await aloneInTeam(signal, () => runTeamRound(log, { signal, now: new Date() }))).ok,
    noteBroken: (now) =>
      noteTeamState(log, (state) =>
        afterTrouble(state, { problem: 'broken', retryAfterMs: null }, now, Math.random),
      ),
  };
}
