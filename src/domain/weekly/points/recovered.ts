import { dayOf } from '../../days';
import { within } from '../../measure/period';
import { outcomeLabel } from '../../recovery/outcomes';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { openContact, people, whom } from '../words';

export const recovered: PointKind = {
  id: 'recovered',
  section: 'well',
  get label() {
    return say('week_recovered');
  },
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
        says: say('week_recoveredSays', { people: whom(closed, told) }),
        why: say('week_recoveredWhy'),
        score: 80,
        rows: closed.map(({ who, day, outcome }) => ({
          says: say('week_row', { name: people([who], told), tells: outcomeLabel(outcome) }),
          day,
          contactId: who,
        })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
