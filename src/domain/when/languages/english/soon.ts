import { addDays } from '../../../days';
import { finder, once } from '../../found-day';
import { soonAfter } from '../../soon-after';
import { timeOf } from '../../time-of';
import type { Clock } from '../../when';

/** Today and the days beside it. */
export const soon = [
  finder(
    /\b(?:(?:later (?:on )?|sometime |still )?today|later this (?:morning|afternoon|evening)|tonight|this (?:morning|(?:late |early )?afternoon|evening)|right (?:now|away)|straight ?away|(?:in|within) a (?:bit|while|minute|moment|sec(?:ond)?)|shortly|asap|immediately)\b/giu,
    (_, { today, now }, { words }) => {
      const hours = HOURS.find(({ says }) => says.test(words));
      if (!hours) return { ...once(today), today: true };
      // “tonight” said at ten is not over.
      const time = hours.late && timeOf(now) >= hours.time ? soonAfter(now) : hours.time;
      return { ...once(today), today: true, ...(time && { time }) };
    },
  ),
  finder(/\b(?:(?:the )?day after )?(?:tomorrow|tmrw?|tmw|tomoz)\b/giu, (_, { today }, { words }) => ({
    ...once(addDays(today, /^(?:the )?day/i.test(words) ? 2 : 1)),
    today: false,
  })),
  // Understood only to say that it is over.
  finder(/\b(?:yesterday|last (?:night|week|month|year))\b/giu, (_, { today, whole }) =>
    whole ? { ...once(addDays(today, -1)), today: false } : null,
  ),
];

const HOURS: readonly { says: RegExp; time: Clock; late?: true }[] = [
  { says: /morning/i, time: '09:00' },
  { says: /late afternoon/i, time: '16:30' },
  { says: /afternoon/i, time: '15:00' },
  { says: /evening|tonight/i, time: '19:00', late: true },
];
