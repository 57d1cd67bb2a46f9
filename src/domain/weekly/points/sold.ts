import { isReturn } from '../../measure/money';
import { within } from '../../measure/period';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many, openContact, people, whom, worth } from '../words';

export const sold: PointKind = {
  id: 'sold',
  section: 'well',
  label: 'Sales',
  points(data) {
    const { told } = data;
    const sales = told.sales.filter((one) => within(one.day, lastWeek(data)) && !isReturn(one));
    const [first] = sales;
    if (!first) return [];
    const sum = worth(sales);
    return [
      {
        of: '',
        says: `${many(sales.length, 'sale')}${sum && `, ${sum}`}: ${whom(sales, told)}.`,
        why: 'Sell ten things over a lifetime, not one today: each of them is worth a thank you.',
        score: 75,
        rows: sales.map(({ who, day, what }) => ({
          says: `${people([who], told)}: ${what || 'a purchase'}`,
          day,
          contactId: who,
        })),
        leads:
          sales.length === 1
            ? openContact(first.who, told)
            : { label: 'See what led to sales', href: '#measure' },
      },
    ];
  },
};
