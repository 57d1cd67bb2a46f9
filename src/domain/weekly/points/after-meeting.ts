import { addDays, dayOf } from '../../days';
import { isTalk } from '../../measure/traced';
import type { PointKind } from '../point';
import { openContact, people, whom } from '../words';

/** After that nobody remembers how it went. */
const LATEST_DAYS = 21;

export const afterMeeting: PointKind = {
  id: 'after-meeting',
  section: 'do',
  label: 'Note how meetings went',
  points({ told }) {
    const today = dayOf(told.now);
    const open = told.exchanges.flatMap(({ who, appointment }) => {
      if (!appointment || appointment >= today || appointment < addDays(today, -LATEST_DAYS)) return [];
      const since =
        told.exchanges.some((one) => one.who === who && one.day >= appointment && isTalk(one)) ||
        told.sales.some((one) => one.who === who && one.day >= appointment);
      return since ? [] : [{ who, day: appointment }];
    });
    const [first] = open;
    if (!first) return [];
    return [
      {
        of: '',
        says: `Note how the meeting with ${whom(open, told)} went, and what comes next.`,
        why: 'Its day is over and nothing was noted since. What was said there is soon forgotten.',
        score: 70,
        rows: open.map(({ who, day }) => ({
          says: `Meeting with ${people([who], told)}`,
          day,
          contactId: who,
        })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
