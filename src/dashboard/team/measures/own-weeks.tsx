import { sayGroup } from '../../../domain/measure/splits';
import { say } from '../../../domain/say/say';
import { weeksUpTo } from '../../../domain/team/measured-weeks';
import type { OwnWeek } from '../../../log/team/measures/read-measured';
import { useNow } from '../../../ui/live';
import { type CountsLine, CountsTable } from './counts-table';

/** What the user themselves told, week by week: all that leads see of it. */
export function OwnWeeks({ weeks, on }: { weeks: readonly OwnWeek[]; on: boolean }) {
  const now = useNow();
  if (weeks.length === 0) return on ? <p class="dash-words">{say('teamMeasures_ownNone')}</p> : null;
  const [thisWeek] = weeksUpTo(now, 1);
  const lines = weeks.map(
    ({ week, counts, waits }): CountsLine => ({
      key: week,
      name: sayGroup('week', week),
      under: waits ? say('teamMeasures_waits') : week === thisWeek ? say('teamMeasures_soFar') : null,
      counts,
      before: null,
      nothing: '',
    }),
  );
  return (
    <>
      <h3>{say('teamMeasures_own')}</h3>
      <CountsTable
        label={say('teamMeasures_own')}
        first={say('teamMeasures_week')}
        way="descending"
        lines={lines}
        foot={null}
      />
    </>
  );
}
