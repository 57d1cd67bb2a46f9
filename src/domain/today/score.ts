import type { Urgency } from '../model';
import type { TodayFacts } from './facts';
import { TERMS } from './terms';

/**
 * How soon something deserves the user's time: a plain sum of points, each with what it stands for, in the order of
 * `TERMS`. A complaint that nobody answered comes before everything else.
 */
export function todayScore(facts: TodayFacts, now: Date): Urgency {
  const terms = TERMS.map((term) => term(facts, now)).filter((term) => term !== null);
  // In tenths, so that the sum is what the eye adds up.
  const tenths = terms.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
  return { score: tenths / 10, terms };
}

/** Highest score first; of equals what waits longest, then the same order every time. */
export function byScore<T extends { score: Urgency; since: string; id: string }>(a: T, b: T): number {
  return b.score.score - a.score.score || compare(a.since, b.since) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
