import type { ChannelId } from '../../domain/channels';
import { type Day, dayOf, momentOn } from '../../domain/days';
import type { Identity } from '../../domain/model';
import type { QuickLine, QuickPerson, QuickStep } from '../../domain/quick-line/quick-line';

/** Whom it is about, as the user chose: somebody known, or a new contact of this name, with the profile of a pasted link. */
export type Who = QuickPerson | NewPerson;
export interface NewPerson {
  newName: string;
  profile?: Identity;
}

/** What the user put right of a line that was read. Absent: as it was read. */
export interface Corrections {
  who?: Who;
  channel?: ChannelId;
  /** When it was. */
  day?: Day;
  note?: string;
  happened?: boolean;
  /** Null: no next step. */
  followUp?: QuickStep | null;
  /** Null: no meeting was agreed. */
  appointment?: Day | null;
  complaint?: boolean;
  /** Null: nothing was bought. */
  purchase?: Purchased | null;
}

export interface Purchased {
  what: string;
  /** As typed. */
  amount: string;
  currency: string;
}

/** A line as it would be kept. */
export interface Settled {
  /** Null: it cannot be told yet. */
  who: Who | null;
  happened: boolean;
  channel: ChannelId;
  at: Date;
  note: string;
  followUp: QuickStep | null;
  /** The day for which a meeting was agreed. */
  appointment: Day | null;
  /** They complained: it opens a recovery. */
  complaint: boolean;
  purchase: Purchased | null;
}

/** What was read with what the user put right. `given` is the contact whose page the line stands on. */
export function settle(
  line: QuickLine,
  corrections: Corrections,
  given: QuickPerson | null,
  currency: string,
  now: Date,
): Settled {
  const read = line.purchase && {
    what: line.purchase.what,
    amount: line.purchase.amount === null ? '' : String(line.purchase.amount),
    currency: line.purchase.currency ?? currency,
  };
  const { day } = corrections;
  const followUp = corrections.followUp === undefined ? line.followUp : corrections.followUp;
  // A meeting that was read is on the day of the next step, also where that is put right.
  const meeting = line.appointment && (followUp?.day ?? line.appointment);
  const noon = day === undefined || day === dayOf(now) ? null : momentOn(day, 12);
  return {
    who: given ?? corrections.who ?? line.contact ?? (line.newName ? { newName: line.newName } : null),
    happened: corrections.happened ?? line.happened,
    channel: corrections.channel ?? line.channel,
    at: day === undefined || day === dayOf(line.at) ? line.at : (noon ?? now),
    note: corrections.note ?? line.note,
    followUp,
    appointment: corrections.appointment === undefined ? meeting : corrections.appointment,
    complaint: corrections.complaint ?? line.complaint,
    purchase: corrections.purchase === undefined ? read : corrections.purchase,
  };
}
