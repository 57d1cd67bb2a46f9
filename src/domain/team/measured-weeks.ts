import { addDays, type Day, dayOf, isDay } from '../days';
import { mondayOf } from '../when/calendar';
import { mapCounts } from './count-week';
import type { TeamMeasures } from './measures';

/** What a member told of a week. */
export interface MeasuredWeek {
  /** CouchDB's name. */
  user: string;
  /** Its Monday. */
  week: Day;
  counts: TeamMeasures;
}

/** This week and the four before: what is told anew when it changed. */
export const TOLD_WEEKS = 5;

/** The Mondays of so many weeks, this one included, the newest first. */
export function weeksUpTo(now: Date, count: number): Day[] {
  const monday = mondayOf(dayOf(now));
  return Array.from({ length: count }, (_, back) => addDays(monday, -7 * back));
}

/** Whether a document that is called so tells of a week. */
export function isWeek(own: string | null): own is Day {
  return own !== null && isDay(own) && mondayOf(own) === own;
}

export function isNoWork(counts: TeamMeasures): boolean {
  return Object.values(counts).every((count) => count === 0);
}

/** Null: the sum of nothing is nothing, not 0. */
export function sumCounts(all: readonly TeamMeasures[]): TeamMeasures | null {
  const [first, ...others] = all;
  if (!first) return null;
  return others.reduce((sum, counts) => mapCounts(sum, (count, id) => count + counts[id]), first);
}

/** A line of the lead's table. */
export interface MemberLine {
  user: string;
  name: string;
  /** Of how many of the weeks they told. */
  told: number;
  /** Whether they told of any week at all. */
  shares: boolean;
  /** Null: they told of none of these. */
  counts: TeamMeasures | null;
  /** Of the week before, where one week is looked at and it can be compared; null otherwise. */
  before: TeamMeasures | null;
}

/** Who tells what of some weeks. `before`: the week that is compared with, where there is one. */
export function memberLines(
  members: readonly { user: string; name: string }[],
  told: readonly MeasuredWeek[],
  { weeks, before }: { weeks: readonly Day[]; before: Day | null },
): MemberLine[] {
  return members.map(({ user, name }): MemberLine => {
    const theirs = told.filter((one) => one.user === user);
    const those = theirs.filter(({ week }) => weeks.includes(week));
    const earlier = theirs.find(({ week }) => week === before);
    return {
      ...{ user, name },
      told: those.length,
      shares: theirs.length > 0,
      counts: sumCounts(those.map(({ counts }) => counts)),
      before: earlier?.counts ?? null,
    };
  });
}

/** What the team comes to in a week, and how many told of it. */
export interface WeekLine {
  week: Day;
  told: number;
  counts: TeamMeasures | null;
}

export function weekLines(told: readonly MeasuredWeek[], weeks: readonly Day[]): WeekLine[] {
  return weeks.map((week): WeekLine => {
    const those = told.filter((one) => one.week === week);
    return { week, told: those.length, counts: sumCounts(those.map(({ counts }) => counts)) };
  });
}
