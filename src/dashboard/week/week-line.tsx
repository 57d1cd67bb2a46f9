import { useCallback, useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { mondayOf } from '../../domain/when/calendar';
import { remindsOfWeek } from '../../log/weekly/reminder';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { QuietLine } from '../../ui/quiet-line';
import { offerUndo } from '../../ui/undo';
import { hasLooked, noteLooked } from './looked';

/** Points from Today to the review of the week, quietly, until it was looked at. */
export function WeekLine() {
  const now = useNow();
  const week = mondayOf(dayOf(now));
  const [away, setAway] = useState(() => hasLooked(week));
  const { value: reminds } = useLive(useCallback(() => remindsOfWeek(logs.real, now), [now]));
  if (!reminds || away) return null;
  const putOff = (): void => {
    noteLooked(week);
    setAway(true);
    offerUndo('The week is not mentioned again until the next one.', async () => {
      noteLooked(null);
      setAway(false);
    });
  };
  return (
    <QuietLine place="page" close="Do not mention this week’s review" onClose={putOff}>
      A new week: what went well in the last one, and three things to do. <a href="#week">Week</a>
    </QuietLine>
  );
}
