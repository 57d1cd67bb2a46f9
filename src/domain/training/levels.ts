import { dayOf } from '../days';
import type { Attempt, Card, SkillId } from '../model';
import { SKILL_IDS } from '../model';
import type { Key } from '../say/keys';
import { say, sayCount } from '../say/say';
import { sayPercent } from '../say-percent';
import { TRIES, type TryKind } from './tries';

const DAY = 86_400_000;
/** After so many days a try counts half: what is not practised fades. */
const HALF_LIFE_DAYS = 60;
/** So much has to be shown before points near the full hundred stand: nobody is strong by one lucky drill. */
const DOUBT = 4;
/** Misses of so many days count; each weighs as much as a card that was not known. */
const MISS_DAYS = 30;

/** The levels, lowest first, each with the points it begins at, and what it says of who is there. */
export const LEVELS = [
  { from: 0, label: 'training_levelBeginning', means: 'training_levelBeginningMeans' },
  { from: 25, label: 'training_levelLearning', means: 'training_levelLearningMeans' },
  { from: 45, label: 'training_levelSolid', means: 'training_levelSolidMeans' },
  { from: 65, label: 'training_levelStrong', means: 'training_levelStrongMeans' },
  { from: 85, label: 'training_levelMaster', means: 'training_levelMasterMeans' },
] as const satisfies readonly { from: number; label: Key; means: Key }[];

/** One line of the sum that a level comes from. */
export interface LevelTerm {
  says: string;
  points: number;
}

/** How far somebody is with a skill, and why. */
export interface Level {
  skill: SkillId;
  /** From 0 to 100: the sum of the terms. */
  points: number;
  /** Of `LEVELS`; null: nothing was tried yet. */
  at: (typeof LEVELS)[number] | null;
  terms: LevelTerm[];
  /** What it takes to the next level, for the end of the list; null at the top and before the first try. */
  next: string | null;
}

/** Levels of all skills, from every attempt and every card, deleted ones left out. */
export function levelsOf(
  attempts: readonly Attempt[],
  cards: readonly Card[],
  now: Date,
): Record<SkillId, Level> {
  return Object.fromEntries(
    SKILL_IDS.map((skill) => [
      skill,
      levelOf(
        skill,
        attempts.filter((one) => one.skill === skill),
        cards.filter((one) => one.skill === skill),
        now,
      ),
    ]),
  ) as Record<SkillId, Level>;
}

function levelOf(skill: SkillId, attempts: readonly Attempt[], cards: readonly Card[], now: Date): Level {
  const groups = TRIES.flatMap((kind) => groupOf(kind, attempts, now));
  const misses = cards.filter((card) => isFreshMiss(card, now)).length;
  if (groups.length === 0) return { skill, points: 0, at: null, terms: [], next: null };

  const weight = groups.reduce((sum, one) => sum + one.weight, DOUBT);
  const shares = groups.map((one) => (100 * one.good) / weight);
  const before = sumOf(shares);
  const after = (before * weight) / (weight + misses);
  const says = [
    ...groups.map((one) => one.says),
    ...(misses > 0 ? [sayCount('training_missesOfLate', misses, { days: MISS_DAYS })] : []),
  ];
  const points = Math.round(after);
  const rounded = roundedTo(points, misses > 0 ? [...shares, after - before] : shares);
  const terms = says.map((words, index) => ({ says: words, points: rounded[index] ?? 0 }));
  const at = LEVELS.findLast(({ from }) => points >= from) ?? LEVELS[0];
  const above = LEVELS[LEVELS.indexOf(at) + 1];
  const next = above
    ? say('training_pointsToNext', { points: above.from - points, level: say(above.label) })
    : null;
  return { skill, points, at, terms, next };
}

interface Group {
  says: string;
  weight: number;
  /** The weight of what went well. */
  good: number;
}

/** What the tries of one kind weigh; none where there was none. */
function groupOf(kind: TryKind, attempts: readonly Attempt[], now: Date): Group[] {
  const tries = firstOfDay(attempts.filter(({ what }) => what === kind.what));
  if (tries.length === 0 || kind.weight === 0) return [];
  const weights = tries.map(({ at }) => kind.weight * faded(at, now));
  const goods = tries.map(({ score }, index) => score * (weights[index] ?? 0));
  const right = sayPercent(sumOf(tries.map(({ score }) => score)) / tries.length);
  return [{ says: kind.says(tries.length, right), weight: sumOf(weights), good: sumOf(goods) }];
}

/** What was tried again on the same day counts once: by then its answer was on the screen. */
function firstOfDay(tries: readonly Attempt[]): Attempt[] {
  const first = new Map<string, Attempt>();
  for (const one of tries) {
    const name = `${dayOf(new Date(one.at))} ${one.item}`;
    const before = first.get(name);
    if (!before || one.at < before.at) first.set(name, one);
  }
  return [...first.values()];
}

function isFreshMiss({ origin, createdAt, deletedAt }: Card, now: Date): boolean {
  const own = origin.kind === 'late' || origin.kind === 'skipped' || origin.kind === 'reviewed';
  return own && !deletedAt && Date.parse(createdAt) > now.getTime() - MISS_DAYS * DAY;
}

/** From 1 for now to 0 for long ago. A clock that was set back makes nothing count more. */
function faded(at: string, now: Date): number {
  const days = Math.max(0, now.getTime() - Date.parse(at)) / DAY;
  return 0.5 ** (days / HALF_LIFE_DAYS);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Whole numbers near the parts that add up to the total: those cut most are rounded up first. */
function roundedTo(total: number, parts: readonly number[]): number[] {
  const rounded = parts.map(Math.floor);
  const order = parts
    .map((part, index) => ({ index, cut: part - Math.floor(part) }))
    .sort((a, b) => b.cut - a.cut);
  const left = total - sumOf(rounded);
  for (const { index } of order.slice(0, Math.max(0, left))) rounded[index] = (rounded[index] ?? 0) + 1;
  return rounded;
}
