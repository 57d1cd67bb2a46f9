import { FEW } from '../../domain/measure/figure';
import { sums } from '../../domain/measure/money';
import type { Told } from '../../domain/measure/told';
import type { VenuePlan } from '../../domain/model';
import type { PlanStanding } from '../../domain/venues/plan';
import type { Venue } from '../../domain/venues/venues';
import { sayCount } from '../../ui/say-count';
import { sayMoney } from '../../ui/say-money';
import { PeopleOf } from './people-of';
import { PlanFields } from './plan-fields';

interface Props {
  venue: Venue;
  told: Told;
  plan: VenuePlan | null;
  standing: PlanStanding | null;
}

/** One site: who was met there and answered, what it brought, and the plan for it. */
export function VenueCard({ venue, told, plan, standing }: Props) {
  const { site, posts, talked, met, cameBack, sales } = venue;
  const name = told.siteName(site);
  const id = `venue-${site}`;
  const worth = sums(sales).map(({ currency, sum }) => sayMoney(sum, currency));
  return (
    <li class="venue-card" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p class={talked.length < FEW ? 'quiet' : ''}>{sayVenue(venue)}</p>
      <dl class="venue-facts">
        <div>
          <dt>Posts found for you</dt>
          <dd>{posts}</dd>
        </div>
        <PeopleOf label="People you talked with" site={name} people={talked} names={told.names} />
        <PeopleOf label="Met there" site={name} people={met} names={told.names} />
        <PeopleOf label="Answered you" site={name} people={cameBack} names={told.names} />
        <PeopleOf
          label="Sales"
          site={name}
          people={sales.map(({ who }) => who)}
          names={told.names}
          more={worth.join(', ')}
        />
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
function sayVenue({ talked, cameBack }: Venue): string {
  if (talked.length === 0) return 'You have talked with nobody there yet, so nothing can be said of it.';
  const of = `${cameBack.length} of ${sayCount(talked.length, 'person', 'people')} answered you.`;
  return talked.length < FEW ? `${of} With fewer than ${FEW} people that says little yet.` : of;
}
