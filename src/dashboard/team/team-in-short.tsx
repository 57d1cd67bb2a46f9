import { useCallback } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import { readTeamConnection } from '../../log/team/connection';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';

/** Whether the user is in a team, and the way to the screen that tells more. */
export function TeamInShort() {
  const { value } = useLive(
    useCallback(async () => ({ connection: await readTeamConnection(logs.real) }), []),
  );
  if (!value) return null;
  const { connection } = value;
  return (
    <div class="row">
      <p class="dash-words">
        {say('team_inSettings')}{' '}
        {connection
          ? sayParts(connection.role === 'lead' ? 'team_asLead' : 'team_asMember', {
              database: <bdi>{connection.database}</bdi>,
            })
          : say('team_inNone')}
      </p>
      <a class="button" href="#team">
        {say(connection ? 'team_look' : 'team_setUp')}
      </a>
    </div>
  );
}
