import { useCallback, useEffect, useState } from 'preact/hooks';
import { dayOf } from '../domain/days';
import type { PlanStanding } from '../domain/venues/plan';
import { mondayOf } from '../domain/when/calendar';
import { Icon } from './icon';
import { keepAside } from './keep-aside';
import { useLive, useNow } from './live';
import { logs } from './logs';
import { SITE_FACTS } from './site-facts';
import { trusted } from './trusted';
import { offerUndo } from './undo';

/** When the user wants to hear no more of it this week. */
const PLACE = 'plan put off';

/** How this week stands against the user's plans for the sites, in one quiet line until they are kept. */
export function PlanLine() {
  const now = useNow();
  const week = mondayOf(dayOf(now));
  const [query, setQuery] = useState(() => nothing);
  const [away, setAway] = useState(() => localStorage.getItem(PLACE) === week);
  useEffect(() => {
    // Loaded apart: no first list waits for it.
    import('../log/venues/standing').then(
      ({ planReminder }) => setQuery(() => (at: Date) => planReminder(logs.real, at)),
      (error: unknown) => console.error(error),
    );
  }, []);
  const { value: standings } = useLive(useCallback(() => query(now), [query, now]));
  if (!standings || away) return null;
  const put = (off: boolean): void => {
    keepAside(localStorage, PLACE, off ? week : '');
    setAway(off);
  };
  const putOff = (): void => {
    put(true);
    offerUndo('Your plan is not mentioned again this week.', async () => put(false));
  };
  return (
    <p class="inbox-hint backup-line">
      <span>
        This week: {standings.map(sayStanding).join(', ')}.{' '}
        <a href="/src/dashboard/index.html#venues" target="_blank" rel="noopener">
          Your plan
        </a>
      </span>
      <button
        type="button"
        class="button plain muted small icon"
        aria-label="Do not mention my plan this week"
        onClick={trusted(putOff)}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}

/** `2 of 5 conversations on X` */
function sayStanding({ site, done, planned }: PlanStanding): string {
  return `${done} of ${planned} ${planned === 1 ? 'conversation' : 'conversations'} on ${SITE_FACTS[site].name}`;
}

async function nothing(_: Date): Promise<PlanStanding[] | null> {
  return null;
}
