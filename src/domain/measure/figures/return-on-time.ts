import { CONTACT, DAY, PERSON, SITE, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf, type Value } from '../figure';
import { sums } from '../money';
import { within } from '../period';
import type { Exchange } from '../told';
import { isTalk, siteTracer } from '../traced';
import { MEETING, SALE, saySale, TALK } from '../words';

type Spent = {
  what: string;
  site: string;
  day: string;
  minutes: number;
  person: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

const TIME = 'Time';

export const returnOnTime = figureOf<Spent>({
  id: 'return-on-time',
  label: 'Return on your time',
  explains:
    'Your active minutes on each site against what came of them since time was counted: conversations there, meetings agreed there or after it, and sales to people you last wrote to there in the 90 days before, less what was brought back. Only minutes in which the page stood before you and you did something count. Much of what you do now pays later.',
  columns: [WHAT, SITE, DAY, { id: 'minutes', label: 'Minutes', kind: 'number' }, PERSON, ...WORTH, CONTACT],
  splits: ['site', 'week'],

  rows(told, period) {
    const time = told.active.filter(({ day }) => within(day, period));
    const [began] = time.map(({ day }) => day).sort();
    if (began === undefined) return [];
    const counted = (day: string): boolean => within(day, period) && day >= began;
    const nobody = { person: '', amount: null, currency: '', contactId: '' };
    const rows = time.map(
      ({ site, day, minutes }): Spent => ({ ...nobody, what: TIME, site: told.siteName(site), day, minutes }),
    );
    const trace = siteTracer(told);
    const add = (what: string, from: Exchange | null, who: string, day: string, worth = {}): void => {
      if (!from?.site || !counted(day)) return;
      const person = told.names.get(who) ?? '';
      const site = told.siteName(from.site);
      rows.push({ ...nobody, what, site, day, minutes: 0, person, contactId: who, ...worth });
    };
    for (const exchange of told.exchanges) {
      const { who, day, site, appointment } = exchange;
      if (site !== null && isTalk(exchange)) add(TALK, exchange, who, day);
      if (appointment) add(MEETING, site === null ? trace(who, day) : exchange, who, day);
    }
    for (const { who, day, amount, currency } of told.sales) {
      add(saySale({ amount }), trace(who, day), who, day, { amount, currency });
    }
    return rows.sort(byDay);
  },

  figure(rows) {
    const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
    const number = (wanted: string): number => rows.filter(({ what }) => what === wanted).length;
    const talks = number(TALK);
    const anHour = (amount: number): number | null => (minutes === 0 ? null : (amount * 60) / minutes);
    const worth = sums(rows);
    return [
      {
        id: 'time',
        label: 'Your time',
        amount: minutes === 0 ? null : minutes,
        unit: 'minutes',
        currency: null,
        of: null,
      },
      {
        id: 'talks',
        label: 'Conversations an hour',
        amount: anHour(talks),
        unit: 'count-an-hour',
        currency: null,
        of: talks,
      },
      count('meetings', 'Meetings', number(MEETING)),
      count('sales', 'Sales', number(SALE)),
      ...worth.map(
        ({ currency, sum, of }): Value => ({
          id: `hour ${currency}`,
          label: `Sold an hour, ${currency}`,
          amount: anHour(sum),
          unit: 'money-an-hour',
          currency,
          of,
        }),
      ),
    ];
  },
});
