import { addDays } from '../../days';
import { planStandings } from '../../venues/plan';
import { talkedWith } from '../../venues/venues';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many, people } from '../words';

export const planKept: PointKind = {
  id: 'plan-kept',
  section: 'well',
  label: 'Your plan for a site',
  points(data) {
    const { told, plans, week } = data;
    return planStandings(told.exchanges, plans, addDays(week, -7)).flatMap(({ site, done, planned }) => {
      if (done < planned) return [];
      return [
        {
          of: site,
          says: `You kept your plan for ${told.siteName(site)}: ${many(done, 'person', 'people')}, ${planned} ${planned === 1 ? 'was' : 'were'} planned.`,
          why: 'Being there week after week is how people come to know you.',
          score: 54,
          rows: talkedWith(told.exchanges, site, lastWeek(data)).map((who) => ({
            says: people([who], told),
            day: null,
            contactId: who,
          })),
          leads: { label: 'See your plan', href: '#venues' },
        },
      ];
    });
  },
};
