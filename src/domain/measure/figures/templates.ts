import { addDays } from '../../days';
import { say } from '../../say/say';
import { CONTACT, DAY, PERSON, SITE, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { HEADINGS } from '../headings';
import { moneyValues } from '../money';
import { within } from '../period';
import type { Exchange } from '../told';
import { byPerson, lastBefore, wentOut } from '../traced';
import { placeCell, saleOrReturn, sayTemplateCell, type What } from '../words';

type Led = {
  what: What;
  /** By its title; empty: it is gone. */
  template: string;
  person: string;
  site: string;
  day: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

/** An answer that comes later is seldom one. */
const HEARD_DAYS = 30;

export const templates = figureOf<Led>({
  id: 'templates',
  get label() {
    return say('measure_templates');
  },
  get explains() {
    return say('measure_templatesExplains');
  },
  columns: [
    WHAT,
    {
      id: 'template',
      label: 'measure_template',
      heading: HEADINGS.template,
      kind: 'text',
      says: ({ template }) => sayTemplateCell(template),
    },
    PERSON,
    SITE,
    DAY,
    ...WORTH,
    CONTACT,
  ],
  splits: ['template', 'site'],

  rows(told, period) {
    const rows: Led[] = [];
    const sales = new Map<string, typeof told.sales>();
    for (const sale of told.sales) sales.set(sale.who, [...(sales.get(sale.who) ?? []), sale]);
    for (const [who, theirs] of byPerson(told.exchanges)) {
      const uses = theirs.filter(({ templateId, state }) => templateId !== null && wentOut(state));
      if (uses.length === 0) continue;
      const row = (what: What, use: Exchange, day: string, worth = NOTHING): Led => ({
        what,
        template: told.templates.get(use.templateId ?? '') ?? '',
        person: told.names.get(who) ?? '',
        site: placeCell(use, told),
        day,
        ...worth,
        contactId: who,
      });
      for (const use of uses) {
        if (!within(use.day, period)) continue;
        rows.push(row('used', use, use.day));
        const heard = heardAfter(use, theirs);
        if (heard) rows.push(row('heard', use, heard.day));
      }
      for (const { id, day, appointment } of theirs) {
        // What was agreed in the very exchange came of that one.
        const use = appointment && (uses.find((one) => one.id === id) ?? lastBefore(uses, day));
        if (use && within(use.day, period)) rows.push(row('meeting', use, day));
      }
      for (const { day, amount, currency } of sales.get(who) ?? []) {
        const use = lastBefore(uses, day);
        if (use && within(use.day, period))
          rows.push(row(saleOrReturn({ amount }), use, day, { amount, currency }));
      }
    }
    return rows.sort(byDay);
  },

  figure(rows) {
    const number = (wanted: What): number => rows.filter(({ what }) => what === wanted).length;
    const used = number('used');
    return [
      share('heard', say('measure_heardShare'), number('heard'), used),
      count('used', say('measure_usedCount'), used),
      count('meetings', say('measure_meetings'), number('meeting')),
      count('sales', say('measure_sales'), number('sale')),
      ...moneyValues(rows),
    ];
  },
});

const NOTHING: Pick<Led, 'amount' | 'currency'> = { amount: null, currency: '' };

/** A word of theirs after it: a post that was answered, or a call or message that the user told of. */
function heardAfter({ at, day }: Exchange, theirs: readonly Exchange[]): Exchange | undefined {
  const until = addDays(day, HEARD_DAYS);
  return theirs.find(
    (one) => one.at > at && one.day <= until && one.channel !== 'note' && (one.heard || one.site === null),
  );
}
