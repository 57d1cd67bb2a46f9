import { say } from '../../say/say';
import { CONTACT, DAY, PERSON, SITE, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf, type Value } from '../figure';
import { HEADINGS } from '../headings';
import { sums } from '../money';
import { within } from '../period';
import type { Exchange } from '../told';
import { isTalk, siteTracer } from '../traced';
import { saleOrReturn, type What } from '../words';

type Spent = {
  what: What;
  site: string;
  day: string;
  minutes: number;
  person: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

export const returnOnTime = figureOf<Spent>({
  id: 'return-on-time',
  get label() {
    return say('measure_returnOnTime');
  },
  get explains() {
    return say('measure_returnOnTimeExplains');
  },
  columns: [
    WHAT,
    SITE,
    DAY,
    { id: 'minutes', label: 'measure_minutes', heading: HEADINGS.minutes, kind: 'number' },
    PERSON,
    ...WORTH,
    CONTACT,
  ],
  splits: ['site', 'week'],

  rows(told, period) {
    const time = told.active.filter(({ day }) => within(day, period));
    const [began] = time.map(({ day }) => day).sort();
    if (began === undefined) return [];
    const counted = (day: string): boolean => within(day, period) && day >= began;
    const nobody = { person: '', amount: null, currency: '', contactId: '' };
    const rows = time.map(
      ({ site, day, minutes }): Spent => ({
        ...nobody,
        what: 'time',
        site: told.siteName(site),
        day,
        minutes,
      }),
    );
    const trace = siteTracer(told);
    const add = (what: What, from: Exchange | null, who: string, day: string, worth = {}): void => {
      if (!from?.site || !counted(day)) return;
      const person = told.names.get(who) ?? '';
      const site = told.siteName(from.site);
      rows.push({ ...nobody, what, site, day, minutes: 0, person, contactId: who, ...worth });
    };
    for (const exchange of told.exchanges) {
      const { who, day, site, appointment } = exchange;
      if (site !== null && isTalk(exchange)) add('talk', exchange, who, day);
      if (appointment) add('meeting', site === null ? trace(who, day) : exchange, who, day);
    }
    for (const { who, day, amount, currency } of told.sales) {
      add(saleOrReturn({ amount }), trace(who, day), who, day, { amount, currency });
    }
    return rows.sort(byDay);
  },

  figure(rows) {
    const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
    const number = (wanted: What): number => rows.filter(({ what }) => what === wanted).length;
    const talks = number('talk');
    const anHour = (amount: number): number | null => (minutes === 0 ? null : (amount * 60) / minutes);
    const worth = sums(rows);
    return [
      {
        id: 'time',
        label: say('measure_yourTime'),
        amount: minutes === 0 ? null : minutes,
        unit: 'minutes',
        currency: null,
        of: null,
      },
      {
        id: 'talks',
        label: say('measure_talksAnHour'),
        amount: anHour(talks),
        unit: 'count-an-hour',
        currency: null,
        of: talks,
      },
      count('meetings', say('measure_meetings'), number('meeting')),
      count('sales', say('measure_sales'), number('sale')),
      ...worth.map(
        ({ currency, sum, of }): Value => ({
          id: `hour ${currency}`,
          label: say('measure_soldAnHour', { currency }),
          amount: anHour(sum),
          unit: 'money-an-hour',
          currency,
          of,
        }),
      ),
    ];
  },
});
