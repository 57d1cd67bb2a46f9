import { within } from '../../measure/period';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many, openContact, people, whom } from '../words';

export const meetings: PointKind = {
  id: 'meetings',
  section: 'well',
  label: 'Meetings agreed',
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
        says: `${many(agreed.length, 'meeting')} agreed, with ${whom(agreed, told)}.`,
        why: 'A conversation that ends in a meeting is on its way.',
        score: 65,
        rows: agreed.map(({ who, day }) => ({ says: people([who], told), day, contactId: who })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
