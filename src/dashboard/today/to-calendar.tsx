import { say, sayCount, sayParts } from '../../domain/say/say';
import { exportIcs } from '../../log/transfer/export';
import { download } from '../../ui/download';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';

/** Always the same, so that a calendar that reads the file reads the newer one. */
const ALL = 'rapport-follow-ups.ics';
const SOME = 'rapport-selected.ics';

/** Saves open follow-ups as a calendar file: those with these ids, or (null) all. Answers whether it was written. */
export async function saveCalendar(ids: readonly string[] | null): Promise<boolean> {
  try {
    const text = await exportIcs(logs.real, new Date(), ids);
    download(ids ? SOME : ALL, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    offerUndo(ids ? sayCount('today_calendarSaved', ids.length) : say('today_calendarSavedAll'));
    return true;
  } catch (error) {
    console.error(error);
    sayProblem(say('today_calendarFailed'));
    return false;
  }
}

/** All open follow-ups for a calendar, and how to keep it up to date. */
export function ToCalendar() {
  return (
    <section class="stack" aria-label={say('today_calendar')}>
      <p>
        <button type="button" class="button small" onClick={trusted(() => void saveCalendar(null))}>
          <Icon name="calendar" size={14} /> {say('today_addAllToCalendar')}
        </button>
      </p>
      <p class="quiet dash-words">{sayParts('today_calendarHint', { file: <code>{ALL}</code> })}</p>
    </section>
  );
}
