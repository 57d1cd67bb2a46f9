import { useCallback } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import type { Team } from '../../log/team/open-team';
import { readTeamState } from '../../log/team/state';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { TEAM_PROBLEM_WORDS } from '../../ui/team/problem-words';
import { StandingProblem, useProblem } from '../sync/standing-problem';
import { Leaving } from './leaving';
import { Members } from './members';
import { OldRules } from './old-rules';
import { Refused } from './refused';
import { TEAM_SECTIONS } from './sections';
import { Standing } from './standing';

interface Props {
  team: Team;
  onChange: () => void;
}

/** What the user sees of their team: first what is wrong, then what is shared, then the team itself. */
export function InTeam({ team, onChange }: Props) {
  const { connection } = team;
  const { value: state } = useLive(useCallback(() => readTeamState(logs.real, team.team), [team]));
  const problem = useProblem(connection, state?.trouble ?? null);
  const lead = connection.role === 'lead';
  const out = problem === 'rights' || problem === 'not-a-member';
  return (
    <>
      <div class="stack">
        <p class="dash-words" data-arrive tabIndex={-1}>
          {sayParts(out ? 'team_asNobody' : lead ? 'team_asLead' : 'team_asMember', {
            database: (
              <strong>
                <bdi>{connection.database}</bdi>
              </strong>
            ),
          })}{' '}
          {!out && say('team_memberMay')}
          {!out && lead && ` ${say('team_leadMay')}`}
        </p>
        {problem && (
          <StandingProblem
            problem={problem}
            connection={connection}
            trouble={state?.trouble ?? null}
            words={TEAM_PROBLEM_WORDS}
          />
        )}
        {state?.oldRules && !problem && <OldRules />}
      </div>
      <Refused team={team} />
      {TEAM_SECTIONS.map(({ id, Section }) => (
        <Section key={id} team={team} />
      ))}
      <Members team={team} />
      {state && <Standing connection={connection} state={state} problem={problem} onChange={onChange} />}
      {state && <Leaving connection={connection} state={state} />}
    </>
  );
}
