import { addDays } from '../../days';
import { CONTACT, DAY, PERSON, SITE, WHAT, WORTH } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { moneyValues } from '../money';
import { within } from '../period';
import type { Exchange } from '../told';
import { byPerson, lastBefore, wentOut } from '../traced';
import { MEETING, SALE, sayPlace, saySale } from '../words';

type Led = {
  what: string;
  template: string;
  person: string;
  site: string;
  day: string;
  amount: number | null;
  currency: string;
  contactId: string;
};

const USED = 'Used';
const HEARD = 'Heard back';
/** An answer that comes later is seldom one. */
const HEARD_DAYS = 30;

export const templates = figureOf<Led>({
  id: 'templates',
  label: 'What templates led to',
  explains:
    'Replies of this time that began with a template and went out: how many were followed by a word of theirs within 30 days, by a meeting or a sale within 90. Each meeting and each sale counts once, for the last template before it. What was brought back is no sale, and is taken off what they were worth. Replies of last week have had less time.',
  columns: [WHAT, { id: 'template', label: 'Template', kind: 'text' }, PERSON, SITE, DAY, ...WORTH, CONTACT],
  splits: ['template', 'site'],

  rows(told, period) {
    const rows: Led[] = [];
    const sales = new Map<string, typeof told.sales>();
    for (const sale of told.sales) sales.set(sale.who, [...(sales.get(sale.who) ?? []), sale]);
    for (const [who, theirs] of byPerson(told.exchanges)) {
      const uses = theirs.filter(({ templateId, state }) => templateId !== null && wentOut(state));
      if (uses.length === 0) continue;
      const row = (what: string, use: Exchange, day: string, worth = NOTHING): Led => ({
        what,
        template: told.templates.get(use.templateId ?? '') ?? 'A template that is gone',
        person: told.names.get(who) ?? '',
        site: sayPlace(use, told),
        day,
        ...worth,
        contactId: who,
      });
      for (const use of uses) {
        if (!within(use.day, period)) continue;
        rows.push(row(USED, use, use.day));
        const heard = heardAfter(use, theirs);
        if (heard) rows.push(row(HEARD, use, heard.day));
      }
      for (const { id, day, appointment } of theirs) {
        // What was agreed in the very exchange came of that one.
        const use = appointment && (uses.find((one) => one.id === id) ?? lastBefore(uses, day));
        if (use && within(use.day, period)) rows.push(row(MEETING, use, day));
      }
      for (const { day, amount, currency } of sales.get(who) ?? []) {
        const use = lastBefore(uses, day);
        if (use && within(use.day, period))
          rows.push(row(saySale({ amount }), use, day, { amount, currency }));
      }
    }
    return rows.sort(byDay);
  },

  figure(rows) {
    const number = (wanted: string): number => rows.filter(({ what }) => what === wanted).length;
    const used = number(USED);
    return [
      share('heard', 'Heard back', number(HEARD), used),
      count('used', 'Used', used),
      count('meetings', 'Meetings', number(MEETING)),
      count('sales', 'Sales', number(SALE)),
      ...moneyValues('Worth', rows),
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
