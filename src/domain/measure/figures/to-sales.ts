import { say } from '../../say/say';
import { CONTACT, DAY, PERSON, SITE, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { moneyValues } from '../money';
import { within } from '../period';
import { isTalk, siteTracer } from '../traced';
import { ELSEWHERE, placeCell, saleOrReturn, type What } from '../words';

type Step = {
  what: What;
  person: string;
  site: string;
  day: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

export const toSales = figureOf<Step>({
  id: 'to-sales',
  get label() {
    return say('measure_toSales');
  },
  get explains() {
    return say('measure_toSalesExplains');
  },
  columns: [WHAT, PERSON, SITE, DAY, ...WORTH, CONTACT],
  splits: ['site', 'week'],

  rows(told, period) {
    const trace = siteTracer(told);
    const nothing = { amount: null, currency: '' };
    const rows = told.exchanges.flatMap((exchange): Step[] => {
      const { who, day, appointment } = exchange;
      if (!within(day, period) || !isTalk(exchange)) return [];
      const talk = {
        what: 'talk' as const,
        person: told.names.get(who) ?? '',
        site: placeCell(exchange, told),
        day,
        ...nothing,
        contactId: who,
      };
      return appointment ? [talk, { ...talk, what: 'meeting' }] : [talk];
    });
    for (const { who, day, amount, currency } of told.sales) {
      if (!within(day, period)) continue;
      const from = trace(who, day);
      rows.push({
        what: saleOrReturn({ amount }),
        person: told.names.get(who) ?? '',
        site: from ? placeCell(from, told) : ELSEWHERE,
        day,
        amount,
        currency,
        contactId: who,
      });
    }
    return rows.sort(byDay);
  },

  figure(rows) {
    const people = (what: What): Set<string> =>
      new Set(rows.filter((row) => row.what === what).map(({ contactId }) => contactId));
    const talked = people('talk');
    const of = (what: What): number => [...people(what)].filter((who) => talked.has(who)).length;
    return [
      share('bought', say('measure_boughtShare'), of('sale'), talked.size),
      count('talked', say('measure_talkedWith'), talked.size),
      share('met', say('measure_agreedToMeet'), of('meeting'), talked.size),
      count('sales', say('measure_sales'), rows.filter(({ what }) => what === 'sale').length),
      ...moneyValues(rows),
    ];
  },
});
