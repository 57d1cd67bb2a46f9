import { FEW } from '../../domain/measure/figure';
import { sums } from '../../domain/measure/money';
import type { VenuePlan } from '../../domain/model';
import type { PlanStanding } from '../../domain/venues/plan';
import type { VenueTold } from '../../domain/venues/venue-told';
import { sayCount } from '../../ui/say-count';
import { sayMoney } from '../../ui/say-money';
import { SITE_FACTS } from '../../ui/site-facts';
import { CountedFrom } from './counted-from';
import { PlanFields } from './plan-fields';

interface Props {
  venue: VenueTold;
  now: Date;
  plan: VenuePlan | null;
  standing: PlanStanding | null;
}

/** One site: who was met there and answered, what it brought, and the plan for it. */
export function VenueCard({ venue, now, plan, standing }: Props) {
  const { site, posts, talked, met, cameBack, sold, worths } = venue;
  const { name } = SITE_FACTS[site];
  const id = `venue-${site}`;
  const shared = { site: name, now };
  const worth = sums(worths).map(({ currency, sum }) => sayMoney(sum, currency));
  return (
    <li class="dash-card" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p class={talked.count < FEW ? 'quiet' : ''}>{sayVenue(venue)}</p>
      <dl class="venue-facts">
        <CountedFrom label="Posts found for you" {...posts} {...shared} />
        <CountedFrom label="People you talked with" {...talked} {...shared} />
        <CountedFrom label="Met there" {...met} {...shared} />
        <CountedFrom label="Answered you" {...cameBack} {...shared} />
        <CountedFrom label="Sales" {...sold} {...shared} more={worth.join(', ')} />
      </dl>
      <h3>Your plan</h3>
      <p>
        {standing
          ? `This week: ${standing.done} of ${sayCount(standing.planned, 'conversation')}${standing.done >= standing.planned ? ', kept' : ''}.`
          : 'Nothing is planned.'}
      </p>
      <PlanFields site={site} name={name} plan={plan} />
    </li>
  );
}

/** What the numbers come to, and how far they can be trusted. */
function sayVenue({ talked, cameBack }: VenueTold): string {
  if (talked.count === 0) return 'You have talked with nobody there yet, so nothing can be said of it.';
  const of = `${cameBack.count} of ${sayCount(talked.count, 'person', 'people')} answered you.`;
  return talked.count < FEW ? `${of} With fewer than ${FEW} people that says little yet.` : of;
}
