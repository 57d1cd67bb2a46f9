import type { FollowUpKind } from '../model';
import type { StageId } from '../stages';

/** What the order of Today is made of. */
export interface TodayFacts {
  /** What a follow-up is for; complaint: a post in which somebody complains and that nobody has answered. */
  what: FollowUpKind | 'complaint';
  /** When the follow-up came due, or the post was written. */
  since: Date;
  /** Whom it is with; null for somebody who is no contact. */
  person: { vip: boolean; openComplaint: boolean; stage: StageId | null } | null;
}

/** A part of a score, as `Urgency` has them: what it stands for in a few words, and its points. */
export interface Counted {
  says: string;
  points: number;
}

/** One thing that counts for the order of Today; null where it does not apply. */
export type Term = (facts: TodayFacts, now: Date) => Counted | null;
