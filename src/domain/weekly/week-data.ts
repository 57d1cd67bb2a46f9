import { addDays, type Day } from '../days';
import type { Period } from '../measure/period';
import type { Told } from '../measure/told';
import type { Attempt, Card, Fact, SkillId, VenuePlan } from '../model';
import type { Level } from '../training/levels';

/** A reply that went out and was read by the draft review. */
export interface ReviewedReply {
  /** The contact who stands for the person. */
  who: string;
  /** The local day it went out. */
  day: Day;
  /** Ids of the checks that found fault with it. */
  findings: readonly string[];
}

/** How far back a review looks for what is still open. */
export const WEEK_LOOKS_BACK_DAYS = 91;

/** What a week's review is made of. The same data makes the same review. */
export interface WeekData {
  /** The Monday of the week it stands in: it looks back on the seven days before, and forward from now. */
  week: Day;
  /** The log of the last `WEEK_LOOKS_BACK_DAYS` days. */
  told: Told;
  /** Where posts that wait stand, by the mention's id. */
  links: ReadonlyMap<string, string>;
  /** Of the last four weeks, oldest first. */
  replies: readonly ReviewedReply[];
  facts: readonly Fact[];
  attempts: readonly Attempt[];
  cards: readonly Card[];
  levels: Record<SkillId, Level>;
  /** Plans by site. */
  plans: Readonly<Record<string, VenuePlan>>;
}

/** The seven days that the review looks back on. */
export function lastWeek({ week }: Pick<WeekData, 'week'>): Period {
  return { from: addDays(week, -7), to: week };
}

/** The four weeks before these seven days. */
export function weeksBefore({ week }: Pick<WeekData, 'week'>): Period {
  return { from: addDays(week, -35), to: addDays(week, -7) };
}
