import { addDays } from '../../days';
import { fold } from '../../fold';
import type { Purchase } from '../../model';
import { say } from '../../say/say';
import type { OccasionKind } from '../occasion';

/** The day is a guess; later than this the moment is over. */
const LATE_DAYS = 14;

/** What they are likely to need next, on the day the user noted with a purchase. */
export const likelyNeeds: OccasionKind = {
  id: 'likely-needs',
  mostADay: null,
  mostOpen: null,
  waits: false,
  find({ line, purchases }, today) {
    return purchases.flatMap((purchase) => {
      const { id, what, nextWhat, nextDay: day } = purchase;
      if (day === null || day > today || day < addDays(today, -LATE_DAYS)) return [];
      if (purchases.some((other) => isThat(other, purchase))) return [];
      const note = nextWhat
        ? say('occasions_needNext', { what: nextWhat })
        : say('occasions_needAgain', { what });
      return [{ kind: 'anniversary', contactId: line.id, of: [id], name: `need ${day}`, day, note }];
    });
  },
};

/** They bought it since. */
function isThat(other: Purchase, { day, what, nextWhat }: Purchase): boolean {
  return other.day > day && fold(other.what) === fold(nextWhat || what);
}
