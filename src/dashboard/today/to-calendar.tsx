import { exportIcs } from '../../log/transfer/export';
import { download } from '../../ui/download';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { sayCount } from '../../ui/say-count';
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
    const what = ids ? sayCount(ids.length, 'follow-up') : 'All open follow-ups';
    offerUndo(`${what} saved to your downloads. Open the file in your calendar.`);
    return true;
  } catch (error) {
    console.error(error);
    sayProblem('The file could not be written. Reload the page and try again.');
    return false;
  }
}

/** All open follow-ups for a calendar, and how to keep it up to date. */
export function ToCalendar() {
  return (
    <section class="stack" aria-label="Calendar">
      <p>
        <button type="button" class="button small" onClick={trusted(() => void saveCalendar(null))}>
          <Icon name="calendar" size={14} /> Add all to your calendar…
        </button>
      </p>
      <p class="quiet dash-words">
        Saves <code>{ALL}</code>. Import it again later, or save it over the old file where your calendar
        follows a file: what moved is moved there, nothing is doubled. What you finish here is for you to take
        out there.
      </p>
    </section>
  );
}
