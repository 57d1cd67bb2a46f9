import { useCallback, useState } from 'preact/hooks';
import { countDue, dueFollowUps, upcomingFollowUps } from '../log/follow-ups';
import { FollowUpRow } from '../ui/follow-up-row';
import { useLive, useNow } from '../ui/live';
import { logs } from '../ui/logs';
import { trusted } from '../ui/trusted';

const STEP = 100;

/** Every open follow-up: what is due first, then what comes. */
export function FollowUps() {
  const now = useNow();
  const [shown, setShown] = useState(STEP);
  const { value, failed } = useLive(
    useCallback(async () => {
      const [due, dueCount, upcoming] = await Promise.all([
        dueFollowUps(logs.real, now, shown),
        countDue(logs.real, now),
        upcomingFollowUps(logs.real, now, shown),
      ]);
      return { due, dueCount, upcoming };
    }, [now, shown]),
  );
  if (failed) return <p role="alert">Your contact log could not be read. Reload the page to try again.</p>;
  if (!value) return null;
  const { due, dueCount, upcoming } = value;
  if (due.length + upcoming.length === 0) {
    return (
      <div class="dash-empty">
        <p>
          <strong>Nothing is planned.</strong>
        </p>
        <p class="quiet">
          When you insert a reply on X or Facebook you choose a day to come back to the person. It is kept
          here, and Rapport reminds you on the day. You can try it on the{' '}
          <a href="/src/practice/index.html" target="_blank" rel="noopener">
            practice feed
          </a>
          .
        </p>
      </div>
    );
  }
  return (
    <>
      {due.length > 0 && (
        <section aria-labelledby="due-now">
          <h2 id="due-now">
            Due <span class="quiet">{dueCount}</span>
          </h2>
          <ul class="dash-list">
            {due.map((line) => (
              <FollowUpRow key={line.followUp.id} line={line} log="real" now={now} />
            ))}
          </ul>
        </section>
      )}
      {upcoming.length > 0 && (
        <section aria-labelledby="due-later">
          <h2 id="due-later">Coming up</h2>
          <ul class="dash-list">
            {upcoming.map((line) => (
              <FollowUpRow key={line.followUp.id} line={line} log="real" now={now} />
            ))}
          </ul>
        </section>
      )}
      {(due.length === shown || upcoming.length === shown) && (
        <p>
          <button type="button" class="button" onClick={trusted(() => setShown(shown + STEP))}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}
