import type { PlanStanding } from '../../domain/venues/plan';
import { SITE_FACTS } from '../../ui/site-facts';

/** How this week stands against the plans for the sites, and the way to them. */
export function ThisWeeksPlan({ standings }: { standings: readonly PlanStanding[] }) {
  return (
    <section aria-labelledby="week-plan">
      <h2 id="week-plan">Your plan for the sites</h2>
      {standings.length === 0 ? (
        <p class="dash-words">
          Nothing is planned. <a href="#venues">See where your customers are</a> and plan a few conversations
          a week where they answer.
        </p>
      ) : (
        <p class="dash-words">
          This week{' '}
          {standings
            .map(({ site, done, planned }) => `${done} of ${planned} on ${SITE_FACTS[site].name}`)
            .join(', ')}
          . <a href="#venues">Venues</a>
        </p>
      )}
    </section>
  );
}
