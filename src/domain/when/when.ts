import type { Day } from '../days';
import type { ContactDate } from '../model';
import type { Stretch } from '../stretch';

/** Longest text that is read. */
export const MAX_WHEN = 200;

/** What a text about a time is read by. */
export interface WhenGiven {
  now: Date;
  /** The days of the contact that the text may name: `before her birthday`. */
  dates: readonly ContactDate[];
  /** Whether 3/11 is the third of November. */
  dayFirst: boolean;
}

/** A local hour and minute, `09:30`. */
export type Clock = string;

/** What to propose instead of what cannot be. */
export interface WhenOffer {
  day: Day;
  time: Clock | null;
}

/**
 * When a text like “Tuesday after lunch” means. Always to come: the day is today or later, and with an hour the
 * moment is later than now.
 */
export type When =
  | {
      ok: true;
      day: Day;
      /** As the clocks stand on that day; null where no hour was said. */
      time: Clock | null;
      /** What the day was reckoned from, in words: `Birthday is on Sat 12 Dec.` */
      because: string | null;
      /** The stretches of the text that were understood, in order. */
      parts: Stretch[];
    }
  | { ok: false /** In words for the user. */; why: string; offer: WhenOffer | null };
