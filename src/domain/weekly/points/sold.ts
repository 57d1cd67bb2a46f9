import { isReturn, sums } from '../../measure/money';
import { within } from '../../measure/period';
import { BROUGHT_BACK } from '../../measure/words';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many, openContact, people, whom, worth } from '../words';

export const sold: PointKind = {
  id: 'sold',
  section: 'well',
  label: 'Sales',
  points(data) {
    const { told } = data;
    const all = told.sales.filter((one) => within(one.day, lastWeek(data)));
    // As in Measure: no sale, and taken off what sales were worth.
    const returns = all.filter(isReturn);
    const sales = all.filter((one) => !isReturn(one));
    const [first] = sales;
    if (!first) return [];
    // Where as much came back as was sold, nothing went well.
    if (returns.length > 0 && sums(all).every(({ sum }) => sum <= 0)) return [];
    const sum = worth(all);
    const net = returns.length > 0 ? `${sum} after what was brought back` : sum;
    return [
      {
        of: '',
        says: `${many(sales.length, 'sale')}${net && `, ${net}`}: ${whom(sales, told)}.`,
        why: 'Sell ten things over a lifetime, not one today: each of them is worth a thank you.',
        score: 75,
        rows: [...sales, ...returns].map(({ who, day, what, amount }) => ({
          says: `${people([who], told)}: ${what || 'a purchase'}${isReturn({ amount }) ? `, ${BROUGHT_BACK.toLowerCase()}` : ''}`,
          day,
          contactId: who,
        })),
        leads:
          all.length === 1
            ? openContact(first.who, told)
            : { label: 'See what led to sales', href: '#measure' },
      },
    ];
  },
};
