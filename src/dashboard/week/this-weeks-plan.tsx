import { say, sayParts } from '../../domain/say/say';
import type { PlanStanding } from '../../domain/venues/plan';
import { SITE_FACTS } from '../../ui/site-facts';

/** How this week stands against the plans for the sites, and the way to them. */
export function ThisWeeksPlan({ standings }: { standings: readonly PlanStanding[] }) {
  const said = standings.map(({ site, done, planned }) =>
    say('week_planStanding', { done, planned, site: SITE_FACTS[site].name }),
  );
  return (
    <section aria-labelledby="week-plan">
      <h2 id="week-plan">{say('week_yourPlan')}</h2>
      <p class="dash-words">
        {said.length === 0
          ? sayParts('week_noPlan', { venues: <a href="#venues">{say('week_noPlanVenues')}</a> })
          : sayParts('week_planStands', {
              standings: said.join(', '),
              venues: <a href="#venues">{say('week_venues')}</a>,
            })}
      </p>
    </section>
  );
}
