import { addDays } from '../../days';
import { say, sayCount } from '../../say/say';
import { planStandings } from '../../venues/plan';
import { talkedWith } from '../../venues/venues';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { people } from '../words';

export const planBehind: PointKind = {
  id: 'plan-behind',
  section: 'do',
  get label() {
    return say('week_planBehind');
  },
  points(data) {
    const { told, plans, week } = data;
    const now = planStandings(told.exchanges, plans, week);
    return planStandings(told.exchanges, plans, addDays(week, -7)).flatMap(({ site, done, planned }) => {
      const sofar = now.find((one) => one.site === site)?.done ?? 0;
      if (done >= planned || sofar >= planned) return [];
      const name = told.siteName(site);
      const talked = talkedWith(told.exchanges, site, lastWeek(data));
      const rows = talked.map((who) => ({ says: people([who], told), day: null, contactId: who }));
      const nobody = { says: say('week_planBehindNobody', { site: name }), day: null, contactId: null };
      return [
        {
          of: site,
          says: sayCount('week_planBehindSays', planned, { site: name, done }),
          why: say('week_planBehindWhy'),
          score: 40 + Math.round((8 * (planned - done)) / planned),
          rows: rows.length > 0 ? rows : [nobody],
          leads: { label: say('week_seePlan'), href: '#venues' },
        },
      ];
    });
  },
};
