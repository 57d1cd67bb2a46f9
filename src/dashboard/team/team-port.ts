import type { TeamRole } from '../../domain/team/roles';
import { joinTeam, leaveTeam, tryTeam } from '../../log/team/join';
import { ask } from '../../messaging/ask';
import { askForHost } from '../../messaging/host-access';
import { logs } from '../../ui/logs';
import { giveBackUnused } from '../sync/give-back-unused';
import type { SetupPort } from '../sync/setup';

/** What answered at the address of a team. */
export interface FoundTeam {
  role: TeamRole;
  sealed: boolean;
  oldRules: boolean;
}

/** What the user decides once it was found; see `Joining`. */
export interface HowJoined {
  name: string;
  passphrase: string | null;
  sharesMeasures: boolean;
}

/** What the screen of a team has done elsewhere. */
export interface TeamPort extends SetupPort<FoundTeam, HowJoined> {
  leave(signal: AbortSignal): Promise<void>;
}

export const teamPort: TeamPort = {
  askForHost,
  giveBackHost: giveBackUnused,
  tryConnection: tryTeam,
  turnOn: (login, how) => joinTeam(logs.real, login, how),
  leave: (signal) => leaveTeam(logs.real, signal),
  switched: () => ask('sync.switched', {}),
};
