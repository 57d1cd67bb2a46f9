import { addDays } from '../../days';
import { say, sayCount } from '../../say/say';
import { planStandings } from '../../venues/plan';
import { talkedWith } from '../../venues/venues';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { people } from '../words';

export const planKept: PointKind = {
  id: 'plan-kept',
  section: 'well',
  get label() {
    return say('week_planKept');
  },
  points(data) {
    const { told, plans, week } = data;
    return planStandings(told.exchanges, plans, addDays(week, -7)).flatMap(({ site, done, planned }) => {
      if (done < planned) return [];
      return [
        {
          of: site,
          says: say('week_planKeptSays', {
            site: told.siteName(site),
            people: sayCount('week_people', done),
            planned: sayCount('week_planned', planned),
          }),
          why: say('week_planKeptWhy'),
          score: 54,
          rows: talkedWith(told.exchanges, site, lastWeek(data)).map((who) => ({
            says: people([who], told),
            day: null,
            contactId: who,
          })),
          leads: { label: say('week_seePlan'), href: '#venues' },
        },
      ];
    });
  },
};
