import { addDays, dayOf } from '../../days';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { openContact, people, whom } from '../words';

/** One that was made in the last days is on its way. */
const WAITS_DAYS = 3;

export const openComplaints: PointKind = {
  id: 'open-complaints',
  section: 'do',
  get label() {
    return say('week_openComplaints');
  },
  points({ told }) {
    const before = addDays(dayOf(told.now), -WAITS_DAYS);
    const today = dayOf(told.now);
    /** Whose next step is planned for later. */
    const planned = new Set(
      told.planned.filter(({ doneOn, day }) => doneOn === null && day > today).map(({ who }) => who),
    );
    const open = told.exchanges.filter(
      ({ intents, settledAt, day, who }) =>
        settledAt === null && intents.includes('complaint') && day <= before && !planned.has(who),
    );
    const first = open[0];
    if (!first) return [];
    return [
      {
        of: '',
        says: say('week_openComplaintsSays', { people: whom(open, told) }),
        why: say('week_openComplaintsWhy'),
        score: 88,
        rows: open.map(({ who, day }) => ({
          says: say('week_row', { name: people([who], told), tells: say('week_openComplaint') }),
          day,
          contactId: who,
        })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
