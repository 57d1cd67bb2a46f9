import { dayOf } from '../../days';
import { isReturn } from '../../measure/money';
import { within } from '../../measure/period';
import { isTalk } from '../../measure/traced';
import { sayAbout } from '../../measure/words';
import type { IntentId } from '../../model';
import { say } from '../../say/say';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { openContact, people, whom } from '../words';

const OPEN_ENDED: readonly IntentId[] = [
  'purchase_intent',
  'recommendation_request',
  'product_question',
  'referral',
];

export const noNextStep: PointKind = {
  id: 'no-next-step',
  section: 'do',
  get label() {
    return say('week_noNextStep');
  },
  points(data) {
    const { told } = data;
    const today = dayOf(told.now);
    /** A meeting to come is a next step as well. */
    const planned = new Set([
      ...told.planned.flatMap(({ who, doneOn }) => (doneOn === null ? who : [])),
      ...told.exchanges.flatMap(({ who, appointment }) => (appointment && appointment >= today ? who : [])),
    ]);
    const sold = new Map(told.sales.flatMap((one) => (isReturn(one) ? [] : [[one.who, one.day]])));
    const done = new Map<string, string>();
    for (const { who, doneOn } of told.planned) {
      if (doneOn !== null && doneOn > (done.get(who) ?? '')) done.set(who, doneOn);
    }
    const last = new Map(
      told.exchanges
        .filter(
          (exchange) =>
            within(exchange.day, lastWeek(data)) &&
            isTalk(exchange) &&
            exchange.intents.some((one) => OPEN_ENDED.includes(one)),
        )
        .map((exchange) => [exchange.who, exchange]),
    );
    const open = [...last.values()].filter(
      ({ who, day }) => !planned.has(who) && (sold.get(who) ?? '') < day && (done.get(who) ?? '') <= day,
    );
    const first = open[0];
    if (!first) return [];
    return [
      {
        of: '',
        says: say('week_noNextStepSays', { people: whom(open, told) }),
        why: say('week_noNextStepWhy'),
        score: 66,
        rows: open.map(({ who, day, intents }) => ({
          says: say('week_row', { name: people([who], told), tells: sayAbout(intents) }),
          day,
          contactId: who,
        })),
        leads: openContact(first.who, told),
      },
    ];
  },
};
