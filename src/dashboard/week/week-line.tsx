import { useCallback } from 'preact/hooks';
import { remindsOfWeek } from '../../log/weekly/reminder';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { usePutOffWeek } from '../../ui/put-off-week';
import { QuietLine } from '../../ui/quiet-line';
import { LOOKED } from './looked';

/** Points from Today to the review of the week, quietly, until it was looked at. */
export function WeekLine() {
  const now = useNow();
  const { away, putOff } = usePutOffWeek(LOOKED, 'The week is not mentioned again until the next one.', now);
  const { value: reminds } = useLive(useCallback(() => remindsOfWeek(logs.real, now), [now]));
  if (!reminds || away) return null;
  return (
    <QuietLine place="page" close="Do not mention this week’s review" onClose={putOff}>
      A new week: what went well in the last one, and three things to do. <a href="#week">Week</a>
    </QuietLine>
  );
}
