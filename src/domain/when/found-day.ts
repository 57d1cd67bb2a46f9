import type { Day } from '../days';
import type { Stretch } from '../stretch';
import type { WhenLanguage } from './languages/language';
import type { Clock, WhenGiven, WhenOffer } from './when';

/** A day that a text names. */
export interface FoundDay extends Stretch {
  /**
   * The first such day that is not before `earliest`: of `Friday` the next one, of a birthday the next. A day that
   * comes only once, `tomorrow`, is itself whatever is asked.
   */
  on(earliest: Day): Day;
  /** It may be today: what the text says can mean nothing else. */
  today: boolean;
  /** What the words say of the hour as well: `tonight`, `in two hours`. */
  time?: Clock | undefined;
  /** That hour was said in numbers. */
  exact?: boolean;
  /** How many days before it “before” means; absent: one. */
  lead?: number;
  /** How many days after it “after” means; absent: one. */
  over?: number;
  /** The last one counts for “three days after”, where that is still to come. */
  past?: boolean;
  /** The day that this was reckoned from, as the contact's page names it: `Birthday`. */
  of?: string;
  /** That day, where words before it moved this one. */
  base?: FoundDay['on'];
}

/** What looks like a day and cannot be used. */
export interface WrongDay extends Stretch {
  why: string;
  /** No calendar has it: `31 June`. */
  noSuchDay?: true;
  offer: WhenOffer | null;
}

export type Found = FoundDay | WrongDay;

export function isWrong(found: Found): found is WrongDay {
  return 'why' in found;
}

export interface FinderGiven extends WhenGiven {
  today: Day;
  languages: readonly WhenLanguage[];
  /** The whole text is about a time: `sat` is Saturday, `3 weeks` is three weeks from now. */
  whole: boolean;
}

/** Finds days of one sort in a text, wherever they stand. They may overlap with others: the longest counts. */
export type DayFinder = (text: string, given: FinderGiven) => Found[];

type Read = Omit<FoundDay, keyof Stretch> | Omit<WrongDay, keyof Stretch> | null;

/** A finder from a pattern (with the flags `giu`) and what its match says; null: it is no day after all. */
export function finder(
  pattern: RegExp,
  read: (groups: Record<string, string | undefined>, given: FinderGiven, around: Around) => Read,
): DayFinder {
  return (text, given) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const around = { words: match[0], before: text.slice(0, start), after: text.slice(end) };
      const found = read(match.groups ?? {}, given, around);
      return found ? [{ start, end, ...found }] : [];
    });
}

/** The words of a match, and the text before and after them. */
export interface Around {
  words: string;
  before: string;
  after: string;
}

/** A day that comes only once. */
export function once(day: Day): Pick<FoundDay, 'on'> {
  return { on: () => day };
}

/** A day that comes again: `dayOf` says it for a year, or a week, so many after the first that can be meant. */
export function again(nth: (round: number) => Day | null): Pick<FoundDay, 'on'> {
  return {
    on(earliest) {
      let last: Day | null = null;
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const day = nth(round);
        if (day && day >= earliest) return day;
        last = day ?? last;
      }
      return last ?? earliest;
    },
  };
}

/** Enough for 29 February, of which eight years may have none. */
const MOST_ROUNDS = 14;
