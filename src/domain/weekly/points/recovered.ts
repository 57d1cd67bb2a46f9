import { dayOf } from '../../days';
import { within } from '../../measure/period';
import { outcomeLabel } from '../../recovery/outcomes';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { openContact, people, whom } from '../words';

export const recovered: PointKind = {
  id: 'recovered',
  section: 'well',
  label: 'Complaints put right',
  points(data) {
    const { told } = data;
    const closed = told.exchanges.flatMap(({ who, intents, settledAt, outcome = 'settled' }) => {
      if (settledAt === null || !intents.includes('complaint')) return [];
      const day = dayOf(new Date(settledAt));
      const well = outcome === 'settled' || outcome === 'won-back';
      return well && within(day, lastWeek(data)) ? [{ who, day, outcome }] : [];
    });
    const [first] = closed;
    if (!first) return [];
    return [
      {
        of: '',
        says: `You put things right with ${whom(closed, told)}.`,
        why: 'A complaint that is put right is told on, as the unanswered one would have been.',
        score: 80,
        rows: closed.map(({ who, day, outcome }) => ({
          says: `${people([who], told)}: ${outcomeLabel(outcome)}`,
          day,
          contactId: who,
        })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
