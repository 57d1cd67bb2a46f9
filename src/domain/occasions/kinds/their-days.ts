import { addDays } from '../../days';
import { meantBy, sayLabel } from '../../known-labels/read-label';
import { say } from '../../say/say';
import { nextYearly, sayYearlyDay } from '../../yearly-day';
import type { OccasionKind } from '../occasion';

/** A computer that was off over the weekend still reminds on Monday. */
const LATE_DAYS = 3;

/** Birthdays and the other days of theirs that the user noted. */
export const theirDays: OccasionKind = {
  id: 'their-days',
  mostADay: null,
  mostOpen: null,
  waits: false,
  find({ line }, today) {
    return line.days.flatMap(({ what, on }) => {
      const { day } = nextYearly(`--${on}`, addDays(today, -LATE_DAYS));
      if (day > today) return [];
      const birthday = meantBy(what)?.day === 'birthday';
      const words = birthday
        ? say('occasions_birthday')
        : say('occasions_kindWord', { what: sayLabel(what) });
      const note =
        day < today ? say('occasions_wasOn', { words, day: sayYearlyDay(`--${day.slice(5)}`) }) : words;
      const kind = birthday ? ('birthday' as const) : ('anniversary' as const);
      const name = `${what.toLowerCase()} ${day}`;
      return [{ kind, contactId: line.id, of: [line.id, ...line.merged], name, day, note }];
    });
  },
};
