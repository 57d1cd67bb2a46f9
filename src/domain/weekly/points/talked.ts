import { within } from '../../measure/period';
import { isTalk } from '../../measure/traced';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { people } from '../words';

/** What can be said of nearly every week; it counts least. */
export const talked: PointKind = {
  id: 'talked',
  section: 'well',
  get label() {
    return say('week_talked');
  },
  points(data) {
    const { told } = data;
    const last = new Map(
      told.exchanges
        .filter((exchange) => within(exchange.day, lastWeek(data)) && isTalk(exchange))
        .map(({ who, day }) => [who, day]),
    );
    if (last.size === 0) return [];
    return [
      {
        of: '',
        says: say('week_talkedSays', { people: people([...last.keys()], told) }),
        why: say('week_talkedWhy'),
        score: 10,
        rows: [...last].map(([who, day]) => ({ says: people([who], told), day, contactId: who })),
        leads: { label: say('week_seeTalked'), href: '#measure' },
      },
    ];
  },
};
