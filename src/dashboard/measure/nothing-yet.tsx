import { type PeriodId, periodKind } from '../../domain/measure/period';
import { say, sayParts } from '../../domain/say/say';

/** Where figures come from, for whom there are none of the time they chose. */
export function NothingYet({ periodId }: { periodId: PeriodId }) {
  const always = periodKind(periodId).days === null;
  return (
    <p class="dash-words">
      {sayParts(always ? 'measure_nothingToCountYet' : 'measure_nothingToCountInTime', {
        log: <a href="#log">{say('measure_logConversation')}</a>,
      })}
    </p>
  );
}
