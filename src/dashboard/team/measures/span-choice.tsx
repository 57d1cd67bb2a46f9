import { useId } from 'preact/hooks';
import { sayGroup } from '../../../domain/measure/splits';
import { say } from '../../../domain/say/say';
import { weeksUpTo } from '../../../domain/team/measured-weeks';
import { trusted } from '../../../ui/trusted';
import { LAST_WEEK, SINGLE, SPANS, type Span, weeksIn } from './spans';

interface Props {
  span: Span;
  now: Date;
  onChoose: (span: Span) => void;
}

/** One week, and which, or several. */
export function SpanChoice({ span, now, onChoose }: Props) {
  const id = useId();
  const weeks = weeksUpTo(now, SINGLE);
  const several = 'weeks' in span ? span.weeks : null;
  return (
    <>
      <fieldset class="row" aria-label={say('teamMeasures_span')}>
        <Chip chosen={several === null} onChoose={() => onChoose(LAST_WEEK)}>
          {say('teamMeasures_oneWeek')}
        </Chip>
        {SPANS.map((count) => (
          <Chip key={count} chosen={several === count} onChoose={() => onChoose({ weeks: count })}>
            {say('teamMeasures_weeks', { count })}
          </Chip>
        ))}
      </fieldset>
      {several === null && (
        <select
          id={id}
          class="input team-week"
          aria-label={say('teamMeasures_whichWeek')}
          value={weeksIn(span, now)[0]}
          onChange={(event) => onChoose({ week: event.currentTarget.value })}
        >
          {weeks.map((week, back) => (
            <option key={week} value={week}>
              {sayWeek(week, back)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function sayWeek(week: string, back: number): string {
  if (back === 0) return say('teamMeasures_thisWeek');
  if (back === 1) return say('teamMeasures_lastWeek');
  return say('teamMeasures_weekFrom', { day: sayGroup('week', week) });
}

function Chip({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: string }) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={chosen}
      onClick={trusted(() => {
        if (!chosen) onChoose();
      })}
    >
      {children}
    </button>
  );
}
