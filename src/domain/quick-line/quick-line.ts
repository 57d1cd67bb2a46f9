import type { ChannelId } from '../channels';
import type { PlannedStep } from '../coach-view';
import type { Day } from '../days';

/** Longest line that is read. */
export const MAX_QUICK_LINE = 2000;

/** A stretch of the line that was understood, in units of the text. Stretches do not overlap and stand in order. */
export interface QuickPart {
  start: number;
  end: number;
  as: 'contact' | 'channel' | 'day' | 'time' | 'amount' | 'wrong';
}

/** Whom the line may be about. */
export interface QuickPerson {
  contactId: string;
  name: string;
}

/** A next step as a line plans it; no `time`: the line says no hour. */
export type QuickStep = Pick<PlannedStep, 'day' | 'time' | 'note'>;

/** What a line like “called Dana, wants the red one, Friday” says, as far as it can be told. Nothing is kept yet. */
export interface QuickLine {
  /** Something took place and is to be logged; false: the line only plans, `call Dana on Friday`. */
  happened: boolean;
  /** The one whom it must be about; null when nobody or more than one fits. */
  contact: QuickPerson | null;
  /** Everybody who fits, likeliest first. */
  choices: QuickPerson[];
  /** A name that nobody has yet; beside a `contact` it is how the line spells them. Null: none. */
  newName: string | null;
  channel: ChannelId;
  /** The line without what is kept elsewhere. */
  note: string;
  /** When it took place; never later than now. */
  at: Date;
  /** The next step, its day (today or later) and the hour where the line says one. */
  followUp: QuickStep | null;
  /** A meeting was agreed, for this day. */
  appointment: Day | null;
  /** They complained. */
  complaint: boolean;
  /** What they bought; `amount` and `currency` null where the line does not say. */
  purchase: { what: string; amount: number | null; currency: string | null } | null;
  parts: QuickPart[];
  /** What could not be used, in words for the user: `There is no 31 Feb.` */
  problems: string[];
}
