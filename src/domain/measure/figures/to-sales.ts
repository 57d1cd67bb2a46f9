import { CONTACT, DAY, PERSON, SITE, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { moneyValues } from '../money';
import { within } from '../period';
import { isTalk, siteTracer } from '../traced';
import { ELSEWHERE, MEETING, SALE, sayPlace, saySale, TALK } from '../words';

type Step = {
  what: string;
  person: string;
  site: string;
  day: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

export const toSales = figureOf<Step>({
  id: 'to-sales',
  label: 'From conversations to sales',
  explains:
    'Of the people you talked with in this time, on whatever channel, how many agreed to meet and how many bought in it. A meeting counts when you note that it was agreed. By site, a sale counts for where you last wrote to them in the 90 days before. What was brought back is no sale, and is taken off what they were worth.',
  columns: [WHAT, PERSON, SITE, DAY, ...WORTH, CONTACT],
  splits: ['site', 'week'],

  rows(told, period) {
    const trace = siteTracer(told);
    const nothing = { amount: null, currency: '' };
    const rows = told.exchanges.flatMap((exchange): Step[] => {
      const { who, day, appointment } = exchange;
      if (!within(day, period) || !isTalk(exchange)) return [];
      const talk = {
        what: TALK,
        person: told.names.get(who) ?? '',
        site: sayPlace(exchange, told),
        day,
        ...nothing,
        contactId: who,
      };
      return appointment ? [talk, { ...talk, what: MEETING }] : [talk];
    });
    for (const { who, day, amount, currency } of told.sales) {
      if (!within(day, period)) continue;
      const from = trace(who, day);
      rows.push({
        what: saySale({ amount }),
        person: told.names.get(who) ?? '',
        site: from ? sayPlace(from, told) : ELSEWHERE,
        day,
        amount,
        currency,
        contactId: who,
      });
    }
    return rows.sort(byDay);
  },

  figure(rows) {
    const people = (what: string): Set<string> =>
      new Set(rows.filter((row) => row.what === what).map(({ contactId }) => contactId));
    const talked = people(TALK);
    const of = (what: string): number => [...people(what)].filter((who) => talked.has(who)).length;
    return [
      share('bought', 'Bought', of(SALE), talked.size),
      count('talked', 'People you talked with', talked.size),
      share('met', 'Agreed to meet', of(MEETING), talked.size),
      count('sales', 'Sales', rows.filter(({ what }) => what === SALE).length),
      ...moneyValues('Worth', rows),
    ];
  },
});
