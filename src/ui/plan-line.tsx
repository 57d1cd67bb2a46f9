import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlanStanding } from '../domain/venues/plan';
import { useLive, useNow } from './live';
import { logs } from './logs';
import { usePutOffWeek } from './put-off-week';
import { QuietLine } from './quiet-line';
import { sayCount } from './say-count';
import { SITE_FACTS } from './site-facts';

/** When the user wants to hear no more of it this week. */
const PLACE = 'plan put off';

/** How this week stands against the user's plans for the sites, in one quiet line until they are kept. */
export function PlanLine() {
  const now = useNow();
  const [query, setQuery] = useState(() => nothing);
  const { away, putOff } = usePutOffWeek(PLACE, 'Your plan is not mentioned again this week.', now);
  useEffect(() => {
    // Loaded apart: no first list waits for it.
    import('../log/venues/standing').then(
      ({ planReminder }) => setQuery(() => (at: Date) => planReminder(logs.real, at)),
      (error: unknown) => console.error(error),
    );
  }, []);
  const { value: standings } = useLive(useCallback(() => query(now), [query, now]));
  if (!standings || away) return null;
  return (
    <QuietLine place="popup" close="Do not mention my plan this week" onClose={putOff}>
      This week: {standings.map(sayStanding).join(', ')}.{' '}
      <a href="/src/dashboard/index.html#venues" target="_blank" rel="noopener">
        Your plan
      </a>
    </QuietLine>
  );
}

/** `2 of 5 conversations on X` */
function sayStanding({ site, done, planned }: PlanStanding): string {
  return `${done} of ${sayCount(planned, 'conversation')} on ${SITE_FACTS[site].name}`;
}

async function nothing(_: Date): Promise<PlanStanding[] | null> {
  return null;
}
