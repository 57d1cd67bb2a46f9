import { isReturn, sums } from '../../measure/money';
import { within } from '../../measure/period';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { openContact, people, whom, worth } from '../words';

export const sold: PointKind = {
  id: 'sold',
  section: 'well',
  get label() {
    return say('week_sold');
  },
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
    const parts = { sales: sayCount('week_sales', sales.length), sum: worth(all), people: whom(sales, told) };
    return [
      {
        of: '',
        says:
          parts.sum === ''
            ? say('week_soldSays', parts)
            : say(returns.length > 0 ? 'week_soldNet' : 'week_soldFor', parts),
        why: say('week_soldWhy'),
        score: 75,
        rows: [...sales, ...returns].map(({ who, day, what, amount }) => ({
          says: sayRow(people([who], told), what || say('week_aPurchase'), isReturn({ amount })),
          day,
          contactId: who,
        })),
        leads:
          all.length === 1 ? openContact(first.who, told) : { label: say('week_seeSales'), href: '#measure' },
      },
    ];
  },
};

function sayRow(name: string, what: string, returned: boolean): string {
  return returned ? say('week_soldRowReturned', { name, what }) : say('week_row', { name, tells: what });
}
