import type { Check } from '../../review/review';
import { asksSomething } from './asks-something';
import { namesADay } from './names-a-day';
import { offersNothing } from './offers-nothing';
import { ownWords } from './own-words';
import { saysWhoYouAre } from './says-who-you-are';

/**
 * What a drill can ask for beyond the checks of the review. At work not every reply needs a question or a day, so
 * the coach never says it there; in a drill it is what is practised. To add one: a file here, a line below, and its id
 * in the `shows` of a drill.
 */
export const DRILL_CHECKS: readonly Check[] = [
  ownWords,
  asksSomething,
  namesADay,
  offersNothing,
  saysWhoYouAre,
];
