import { within } from '../../measure/period';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { openContact, people, whom } from '../words';

export const meetings: PointKind = {
  id: 'meetings',
  section: 'well',
  get label() {
    return say('week_meetings');
  },
  points(data) {
    const { told } = data;
    const agreed = told.exchanges.filter(
      ({ appointment, day }) => appointment !== undefined && within(day, lastWeek(data)),
    );
    const [first] = agreed;
    if (!first) return [];
    return [
      {
        of: '',
        says: sayCount('week_meetingsSays', agreed.length, { people: whom(agreed, told) }),
        why: say('week_meetingsWhy'),
        score: 65,
        rows: agreed.map(({ who, day }) => ({ says: people([who], told), day, contactId: who })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
