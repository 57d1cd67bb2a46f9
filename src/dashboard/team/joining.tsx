import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { TeamConnection } from '../../domain/team/connection';
import type { TeamRole } from '../../domain/team/roles';
import { readSettings } from '../../log/settings';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { sayOf } from '../../ui/sync/say-of';
import { TEAM_PROBLEM_WORDS } from '../../ui/team/problem-words';
import { offerUndo } from '../../ui/undo';
import { FoundNotice } from '../sync/found-notice';
import { ServerForm } from '../sync/server-form';
import { Setup } from '../sync/setup';
import { NOTHING_TYPED } from '../sync/typed';
import { JoinForm } from './join-form';
import { type FoundTeam, type HowJoined, teamPort } from './team-port';

interface Props {
  /** The one that the user is in, where only how it is reached changes. */
  connection: TeamConnection | null;
  onDone?: () => void;
}

const FOUND: Record<TeamRole, Key> = { member: 'team_foundMember', lead: 'team_foundLead' };

/** Where the team's server is, then what goes there, and joining. */
export function Joining({ connection, onDone }: Props) {
  // A team's database is called as somebody else called it.
  const [setup] = useState(
    () =>
      new Setup<FoundTeam, HowJoined>(teamPort, { connection, typed: { ...NOTHING_TYPED, database: '' } }),
  );
  useEffect(() => () => setup.close(), [setup]);
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  const { value: stage } = setup.stage;

  const join = async (how: HowJoined): Promise<void> => {
    if (!(await setup.turnOn(how))) return;
    offerUndo(say('team_joined'));
    onDone?.();
  };

  return (
    <>
      <section aria-labelledby="team-server">
        <h2 id="team-server">{say('team_server')}</h2>
        <ServerForm setup={setup} databaseHint={say('team_databaseHint')} problems={TEAM_PROBLEM_WORDS} />
        {stage.at === 'found' && (
          <FoundNotice key={stage.login}>{sayOf(FOUND[stage.found.role], stage.login)}</FoundNotice>
        )}
      </section>
      {stage.at === 'found' && settings && (
        <section aria-labelledby="team-joining">
          <h2 id="team-joining">{say('team_joining')}</h2>
          <JoinForm
            key={stage.login}
            stage={stage}
            before={connection ?? { name: settings.profile.name, sharesMeasures: false }}
            does={say(connection ? 'team_again' : 'team_join')}
            onJoin={(how) => void join(how)}
            onStop={() => setup.stop()}
          />
        </section>
      )}
    </>
  );
}
