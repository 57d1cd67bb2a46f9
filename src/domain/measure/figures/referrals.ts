import { CONTACT, DAY, PERSON, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf } from '../figure';
import { isReturn, moneyValues } from '../money';
import { within } from '../period';
import type { SentBy } from '../told';
import { BROUGHT_BACK } from '../words';

type Brought = {
  /** They were sent, bought, or brought something back. */
  what: string;
  person: string;
  sentBy: string;
  /** Who stands at the beginning: sent the one who sent the one … */
  through: string;
  day: string;
  item: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

const SENT = 'Sent to you';
const BOUGHT = 'Bought';

export const referrals = figureOf<Brought>({
  id: 'referrals',
  label: 'Referrals and what they brought',
  explains:
    'People who were sent to you in this time, and what people who were ever sent to you bought in it, also those sent by somebody who was sent. Each purchase counts once, for whom it all began with. What was brought back is no purchase, and is taken off what they were worth.',
  columns: [
    WHAT,
    PERSON,
    { id: 'sentBy', label: 'Sent by', kind: 'text' },
    { id: 'through', label: 'By way of', kind: 'text' },
    DAY,
    { id: 'item', label: 'Bought', kind: 'text' },
    ...WORTH,
    CONTACT,
  ],
  splits: ['through', 'week'],

  rows(told, period) {
    const { names, sentBy } = told;
    const about = (who: string, by: string) => ({
      person: names.get(who) ?? '',
      sentBy: names.get(by) ?? '',
      through: names.get(beginningOf(who, sentBy)) ?? '',
      contactId: who,
    });
    const sent = [...sentBy]
      .filter(([, { on }]) => within(on, period))
      .map(
        ([who, { by, on }]): Brought => ({
          ...about(who, by),
          what: SENT,
          day: on,
          item: '',
          amount: null,
          currency: '',
        }),
      );
    const bought = told.sales.flatMap(({ who, day, what: item, amount, currency }): Brought[] => {
      const came = sentBy.get(who);
      if (!came || !within(day, period)) return [];
      return [
        {
          ...about(who, came.by),
          what: isReturn({ amount }) ? BROUGHT_BACK : BOUGHT,
          day,
          item,
          amount,
          currency,
        },
      ];
    });
    return [...sent, ...bought].sort(byDay);
  },

  figure(rows) {
    const number = (wanted: string): number => rows.filter(({ what }) => what === wanted).length;
    return [
      count('people', 'People sent to you', number(SENT)),
      count('purchases', 'Purchases of people sent to you', number(BOUGHT)),
      ...moneyValues('Worth', rows),
    ];
  },
});

/** The first of the chain that somebody came by. Where people sent one another in a ring, it ends. */
function beginningOf(who: string, sentBy: ReadonlyMap<string, SentBy>): string {
  const passed = new Set([who]);
  let at = who;
  for (let next = sentBy.get(at); next && !passed.has(next.by); next = sentBy.get(at)) {
    at = next.by;
    passed.add(at);
  }
  return at;
}
