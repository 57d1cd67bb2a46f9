import { useCallback } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import { remindsOfWeek } from '../../log/weekly/reminder';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { usePutOffWeek } from '../../ui/put-off-week';
import { QuietLine } from '../../ui/quiet-line';
import { LOOKED } from './looked';

/** Points from Today to the review of the week, quietly, until it was looked at. */
export function WeekLine() {
  const now = useNow();
  const { away, putOff } = usePutOffWeek(LOOKED, say('week_putOff'), now);
  const { value: reminds } = useLive(useCallback(() => remindsOfWeek(logs.real, now), [now]));
  if (!reminds || away) return null;
  return (
    <QuietLine place="page" close={say('week_doNotMention')} onClose={putOff}>
      {sayParts('week_newWeek', { week: <a href="#week">{say('week_week')}</a> })}
    </QuietLine>
  );
}
