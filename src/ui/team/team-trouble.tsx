import { useCallback } from 'preact/hooks';
import { sayCount } from '../../domain/say/say';
import { openTeam } from '../../log/team/open-team';
import { readTeamState } from '../../log/team/state';
import { useLive } from '../live';
import { logs } from '../logs';
import { type NoticePlace, Trouble, type TroubleWords } from '../sync/trouble';
import { TEAM_PROBLEM_WORDS } from './problem-words';

const WORDS: TroubleWords = {
  screen: 'team',
  title: 'dashboard_team',
  stands: 'team_stands',
  long: 'team_failedLong',
  problems: TEAM_PROBLEM_WORDS,
};

/** What is wrong with the team, where it is worth telling: also what its server refused. */
export function TeamTrouble({ place }: { place: NoticePlace }) {
  const { value } = useLive(
    useCallback(async () => {
      const opened = await openTeam(logs.real);
      return opened && { connection: opened.connection, state: await readTeamState(logs.real, opened.team) };
    }, []),
  );
  if (!value) return null;
  const { refused } = value.state;
  const otherwise = refused > 0 ? sayCount('team_refusedSome', refused) : null;
  return <Trouble place={place} words={WORDS} otherwise={otherwise} {...value} />;
}
