import { FEW } from '../../domain/measure/figure';
import { sums } from '../../domain/measure/money';
import type { VenuePlan } from '../../domain/model';
import { sayMoney } from '../../domain/say/money';
import { say, sayCount } from '../../domain/say/say';
import type { PlanStanding } from '../../domain/venues/plan';
import type { VenueTold } from '../../domain/venues/venue-told';
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
        <CountedFrom label={say('venues_posts')} {...posts} {...shared} />
        <CountedFrom label={say('venues_talked')} {...talked} {...shared} />
        <CountedFrom label={say('venues_met')} {...met} {...shared} />
        <CountedFrom label={say('venues_cameBack')} {...cameBack} {...shared} />
        <CountedFrom label={say('venues_sales')} {...sold} {...shared} more={worth.join(', ')} />
      </dl>
      <h3>{say('venues_yourPlan')}</h3>
      <p>{standing ? sayStanding(standing) : say('venues_noPlan')}</p>
      <PlanFields site={site} name={name} plan={plan} />
    </li>
  );
}

function sayStanding({ done, planned }: PlanStanding): string {
  return sayCount(done >= planned ? 'venues_thisWeekKept' : 'venues_thisWeek', planned, { done });
}

/** What the numbers come to, and how far they can be trusted. */
function sayVenue({ talked, cameBack }: VenueTold): string {
  if (talked.count === 0) return say('venues_nobodyYet');
  const answered = cameBack.count;
  return talked.count < FEW
    ? sayCount('venues_answeredFew', talked.count, { answered, few: FEW })
    : sayCount('venues_answered', talked.count, { answered });
}
