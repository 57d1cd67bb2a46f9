import { lazily } from '../lazily';
import { overlap, type Stretch } from '../stretch';
import { NUMBER, numberOf } from './quantities';

/** So many of something: people, kilos, litres. */
export interface Counted extends Stretch {
  count: number;
  of: string;
  bound: 'exact' | 'least' | 'most';
}

/** What is counted, by what it is compared by. */
const COUNTED: readonly (readonly [of: string, says: string])[] = [
  [
    'people',
    'people|persons?|guests?|adults|heads|seats?|personen|gäste|plätze|personas|pessoas|lugares|personnes|places',
  ],
  ['kg', 'kg|kilos?'],
  ['km', 'km|kilomet(?:re|er)s'],
  ['cm', 'cm|centimet(?:re|er)s'],
  ['mm', 'mm'],
  ['litre', 'l|lit(?:re|er)s'],
  ['watt', 'w|watts?'],
];
const COUNT = lazily(() =>
  COUNTED.map(([of, says]) => ({
    of,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:(?<bound>up to|max\\.?|at most|at least|min\\.?|minimum) )?(?<count>${NUMBER}) ?(?:${says})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  })),
);
/** “seats 120”, “room for 80”. */
const SEATS = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:seats?|sleeps|holds|fits|room for|space for|capacity(?: of)?|platz für)(?: up to)? (?<count>${NUMBER})(?![\\p{L}\\p{N}%])`,
      'gu',
    ),
);

/** What a text, in lower case, counts, in order. */
export function countedIn(plain: string): Counted[] {
  const named = COUNT().flatMap(({ of, pattern }) =>
    [...plain.matchAll(pattern)].map((match) => counted(match, of)),
  );
  const seats = [...plain.matchAll(SEATS())].map((match) => counted(match, 'people'));
  return [...named, ...seats]
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => all.findIndex((other) => overlap(one, other)) === index);
}

function counted({ 0: said, index, groups }: RegExpExecArray, of: string): Counted {
  const { count = '', bound = '' } = groups ?? {};
  const kind = /least|min/.test(bound) ? 'least' : bound ? 'most' : 'exact';
  return { start: index, end: index + said.length, count: numberOf(count), of, bound: kind };
}
