import { addDays } from '../../days';
import { planStandings } from '../../venues/plan';
import { talkedWith } from '../../venues/venues';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many, people } from '../words';

export const planBehind: PointKind = {
  id: 'plan-behind',
  section: 'do',
  label: 'What you planned for a site',
  points(data) {
    const { told, plans, week } = data;
    const now = planStandings(told.exchanges, plans, week);
    return planStandings(told.exchanges, plans, addDays(week, -7)).flatMap(({ site, done, planned }) => {
      const sofar = now.find((one) => one.site === site)?.done ?? 0;
      if (done >= planned || sofar >= planned) return [];
      const name = told.siteName(site);
      const talked = talkedWith(told.exchanges, site, lastWeek(data));
      const rows = talked.map((who) => ({ says: people([who], told), day: null, contactId: who }));
      const nobody = { says: `Nobody talked with on ${name} last week`, day: null, contactId: null };
      return [
        {
          of: site,
          says: `Talk with ${many(planned, 'person', 'people')} on ${name} this week: last week it was ${done}.`,
          why: 'It is your own plan. If it asks too much, change the plan.',
          score: 40 + Math.round((8 * (planned - done)) / planned),
          rows: rows.length > 0 ? rows : [nobody],
          leads: { label: 'See your plan', href: '#venues' },
        },
      ];
    });
  },
};
