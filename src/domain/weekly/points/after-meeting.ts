import { addDays, dayOf } from '../../days';
import { isTalk } from '../../measure/traced';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { openContact, people, whom } from '../words';

/** After that nobody remembers how it went. */
const LATEST_DAYS = 21;

export const afterMeeting: PointKind = {
  id: 'after-meeting',
  section: 'do',
  get label() {
    return say('week_afterMeeting');
  },
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
        says: say('week_afterMeetingSays', { people: whom(open, told) }),
        why: say('week_afterMeetingWhy'),
        score: 70,
        rows: open.map(({ who, day }) => ({
          says: say('week_meetingWith', { person: people([who], told) }),
          day,
          contactId: who,
        })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
