import type { Stretch } from '../stretch';

/** A day or time that a line names. */
export interface FoundDay extends Stretch {
  /** What it means where the line tells of what was, and of what is to come. */
  past: Date;
  future: Date;
  /** False: it means the same day either way, `yesterday`, `in two weeks`. */
  open: boolean;
  /** The hour was said as well. */
  hour: boolean;
}

/** The days and times of a line in order, and the stretches that name a day there is not. */
export interface FoundDays {
  days: FoundDay[];
  wrong: Stretch[];
}
