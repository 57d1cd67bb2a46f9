import { useState } from 'preact/hooks';
import { addDays, dayOf } from '../../../domain/days';
import { say } from '../../../domain/say/say';
import { memberLines, sumCounts, weeksUpTo } from '../../../domain/team/measured-weeks';
import { writeMeasured } from '../../../domain/team/write-measured';
import type { MeasuredTeam } from '../../../log/team/measures/read-measured';
import { download } from '../../../ui/download';
import { Icon } from '../../../ui/icon';
import { useNow } from '../../../ui/live';
import { trusted } from '../../../ui/trusted';
import { CountsTable } from './counts-table';
import { sayMemberLine } from './say-member-line';
import { SpanChoice } from './span-choice';
import { LAST_WEEK, type Span, weeksIn } from './spans';
import { WeekTable } from './week-table';

/** What the team tells of a week or of several, by member and all together. */
export function TeamTable({ members, told }: MeasuredTeam) {
  const now = useNow();
  const [span, setSpan] = useState<Span>(LAST_WEEK);
  const weeks = weeksIn(span, now);
  const [thisWeek = ''] = weeksUpTo(now, 1);
  const [only, ...others] = weeks;
  // Half a week is less than a whole one, whatever was done in it.
  const before = only !== undefined && others.length === 0 && only !== thisWeek ? addDays(only, -7) : null;
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name));
  const lines = memberLines(byName, told, { weeks, before });
  const those = told.filter(({ week }) => weeks.includes(week));
  const telling = lines.filter(({ counts }) => counts);
  // All together can be compared only where the same people told of both weeks.
  const comparable = telling.every((line) => line.before);
  const save = (): void => {
    const csv = new Blob([writeMeasured(those, members)], { type: 'text/csv' });
    download(`rapport-team-${only}-${weeks.length}-${dayOf(now)}.csv`, csv);
  };
  return (
    <>
      <h3>{say('teamMeasures_team')}</h3>
      {told.length === 0 ? (
        <p class="dash-words">{say('teamMeasures_nobody')}</p>
      ) : (
        <>
          <div class="row">
            <SpanChoice span={span} now={now} onChoose={setSpan} />
            <button type="button" class="button small" onClick={trusted(save)} disabled={those.length === 0}>
              <Icon name="download" size={14} /> {say('teamMeasures_save')}
            </button>
          </div>
          <p class="quiet">
            {before !== null
              ? say('teamMeasures_comparedWith')
              : weeks.length === 1
                ? say('teamMeasures_notOver')
                : say('teamMeasures_spanIs', { count: weeks.length })}
          </p>
          <CountsTable
            label={say('teamMeasures_byMember')}
            first={say('teamMeasures_member')}
            way="ascending"
            lines={lines.map((line) => sayMemberLine(line, members, weeks.length))}
            foot={{
              key: 'all',
              name: say('teamMeasures_together'),
              under: say('teamMeasures_sharing', {
                part: telling.length,
                of: lines.length,
              }),
              counts: sumCounts(telling.flatMap(({ counts }) => counts ?? [])),
              before: comparable ? sumCounts(telling.flatMap((line) => line.before ?? [])) : null,
              nothing: say('teamMeasures_noneOfWeek'),
            }}
          />
          {weeks.length > 1 && <WeekTable told={those} weeks={weeks} people={members.length} />}
        </>
      )}
    </>
  );
}
