import type { AnyDrill } from '../drills';
import type { AnyLesson } from '../lessons';
import { type Attempt, type Card, SKILL_IDS, type SkillId } from '../model';
import type { Level } from './levels';

/** One thing of a session. */
export interface SessionItem {
  what: 'card' | 'lesson' | 'drill';
  /** Its id where it is kept. */
  item: string;
  skill: SkillId;
}

/** What there is to choose from. */
export interface Stock {
  /** The longest due first. */
  due: readonly Card[];
  lessons: readonly AnyLesson[];
  drills: readonly AnyDrill[];
  attempts: readonly Attempt[];
  levels: Record<SkillId, Level>;
}

const SESSION_MINUTES = 10;
/** What each takes. */
export const MINUTES: Record<SessionItem['what'], number> = { card: 1, lesson: 2, drill: 2 };
const DRILLS = 2;

/**
 * Ten minutes: cards that are due, one lesson, two drills of different skills, each the weakest skill first, and among
 * these what was never tried, then what is longest ago. The same stock makes the same session.
 */
export function composeSession({ due, lessons, drills, attempts, levels }: Stock): SessionItem[] {
  const weakness = weakestFirst(levels);
  const bySkill = <T extends { skill: SkillId }>(all: readonly T[]): T[] =>
    [...all].sort((a, b) => weakness.indexOf(a.skill) - weakness.indexOf(b.skill));
  const cards = bySkill(due).slice(0, SESSION_MINUTES - MINUTES.lesson - DRILLS * MINUTES.drill);
  const asked = new Set(cards.map(({ origin }) => origin.ref));

  const read = new Set(attempts.flatMap(({ what, item }) => (what === 'lesson' ? item : [])));
  const toRead = bySkill(longestAgo(lessons, attempts, 'lesson')).filter(({ id }) => !asked.has(id));
  const lesson = toRead.find(({ id }) => !read.has(id)) ?? toRead[0];
  const chosen: AnyDrill[] = [];
  const ready = bySkill(longestAgo(drills, attempts, 'drill')).filter(({ id }) => !asked.has(id));
  for (const drill of [...ready, ...ready]) {
    // Another skill for the second one, as long as there is one.
    const other = chosen.every(({ skill }) => skill !== drill.skill);
    const none = ready.every(({ skill }) => chosen.some((one) => one.skill === skill));
    if (chosen.length < DRILLS && !chosen.includes(drill) && (other || none)) chosen.push(drill);
  }
  return [
    ...cards.map(({ id, skill }): SessionItem => ({ what: 'card', item: id, skill })),
    ...(lesson ? [{ what: 'lesson', item: lesson.id, skill: lesson.skill } as const] : []),
    ...chosen.map(({ id, skill }): SessionItem => ({ what: 'drill', item: id, skill })),
  ];
}

/** Minutes that these take together. */
export function minutesOf(items: readonly Pick<SessionItem, 'what'>[]): number {
  return items.reduce((sum, { what }) => sum + MINUTES[what], 0);
}

/** Skills with the fewest points first; those alike in the order they are best learned in. */
export function weakestFirst(levels: Record<SkillId, Level>): SkillId[] {
  return [...SKILL_IDS].sort((a, b) => levels[a].points - levels[b].points);
}

/** What was never tried first, then what was tried longest ago. */
export function longestAgo<T extends { id: string }>(
  all: readonly T[],
  attempts: readonly Attempt[],
  what: Attempt['what'],
): T[] {
  const last = new Map<string, string>();
  for (const one of attempts) {
    if (one.what === what && one.at > (last.get(one.item) ?? '')) last.set(one.item, one.at);
  }
  return [...all].sort((a, b) => (last.get(a.id) ?? '').localeCompare(last.get(b.id) ?? ''));
}
