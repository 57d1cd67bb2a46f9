import { within } from '../../measure/period';
import { isTalk } from '../../measure/traced';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { people } from '../words';

/** What can be said of nearly every week; it counts least. */
export const talked: PointKind = {
  id: 'talked',
  section: 'well',
  label: 'People you talked with',
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
        says: `You talked with ${people([...last.keys()], told)}.`,
        why: 'Every sale and every referral begins with somebody you talked with.',
        score: 10,
        rows: [...last].map(([who, day]) => ({ says: people([who], told), day, contactId: who })),
        leads: { label: 'See what came of talking', href: '#measure' },
      },
    ];
  },
};
