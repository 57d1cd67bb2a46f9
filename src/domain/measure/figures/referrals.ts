import { say } from '../../say/say';
import { CONTACT, DAY, PERSON, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf } from '../figure';
import { HEADINGS } from '../headings';
import { isReturn, moneyValues } from '../money';
import { within } from '../period';
import type { SentBy } from '../told';
import type { What } from '../words';

type Brought = {
  /** They were sent, bought, or brought something back. */
  what: What;
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

export const referrals = figureOf<Brought>({
  id: 'referrals',
  get label() {
    return say('measure_referrals');
  },
  get explains() {
    return say('measure_referralsExplains');
  },
  columns: [
    WHAT,
    PERSON,
    { id: 'sentBy', label: 'measure_sentBy', heading: HEADINGS.sentBy, kind: 'text' },
    { id: 'through', label: 'measure_through', heading: HEADINGS.through, kind: 'text' },
    DAY,
    { id: 'item', label: 'measure_boughtItem', heading: HEADINGS.item, kind: 'text' },
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
          what: 'sent',
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
          what: isReturn({ amount }) ? 'returned' : 'bought',
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
    const number = (wanted: What): number => rows.filter(({ what }) => what === wanted).length;
    return [
      count('people', say('measure_peopleSent'), number('sent')),
      count('purchases', say('measure_purchasesOfSent'), number('bought')),
      ...moneyValues(rows),
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
