import { useCallback } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { readTeamConnection } from '../../log/team/connection';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';

/** What comes beside the user's own nudges while they are in a team. */
export function TeamNudges() {
  const { value } = useLive(useCallback(() => readTeamConnection(logs.real), []));
  return value && <p class="quiet">{say('teamAssigned_nudgesAsWell')}</p>;
}
