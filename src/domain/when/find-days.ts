import { overlap } from '../stretch';
import { type FinderGiven, type Found, isWrong } from './found-day';
import { shifted } from './shift';

/** All days that a text names, in order, with the words that move them: `before`, `a week from`. */
export function findDays(text: string, given: FinderGiven): Found[] {
  const all = given.languages.flatMap(({ days }) => days).flatMap((find) => find(text, given));
  const longest = all
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((one, index, sorted) => !sorted.slice(0, index).some((other) => overlap(one, other)));
  return longest
    .map((found) => (isWrong(found) ? found : shifted(text, found, given)))
    .sort((a, b) => a.start - b.start);
}
