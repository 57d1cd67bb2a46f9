import { useCallback, useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../domain/say/say';
import type { PlanStanding } from '../domain/venues/plan';
import { useLive, useNow } from './live';
import { logs } from './logs';
import { usePutOffWeek } from './put-off-week';
import { QuietLine } from './quiet-line';

import { SITE_FACTS } from './site-facts';

/** When the user wants to hear no more of it this week. */
const PLACE = 'plan put off';

/** How this week stands against the user's plans for the sites, in one quiet line until they are kept. */
export function PlanLine() {
  const now = useNow();
  const [query, setQuery] = useState(() => nothing);
  const { away, putOff } = usePutOffWeek(PLACE, say('ui_planPutOff'), now);
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
    <QuietLine place="popup" close={say('ui_planClose')} onClose={putOff}>
      {say('ui_planThisWeek', { plans: standings.map(sayStanding).join(', ') })}{' '}
      <a href="/src/dashboard/index.html#venues" target="_blank" rel="noopener">
        {say('ui_yourPlan')}
      </a>
    </QuietLine>
  );
}

/** `2 of 5 conversations on X` */
function sayStanding({ site, done, planned }: PlanStanding): string {
  const conversations = sayCount('ui_conversations', planned);
  return say('ui_planStanding', { done, conversations, site: SITE_FACTS[site].name });
}

async function nothing(_: Date): Promise<PlanStanding[] | null> {
  return null;
}
