import { type Attempt, type Card, type Fact, SKILL_IDS, type SkillId } from '../../src/domain/model';
import type { Level } from '../../src/domain/training/levels';
import { levelsOf } from '../../src/domain/training/levels';
import { newSchedule } from '../../src/domain/training/new-schedule';
import type { WeekData } from '../../src/domain/weekly/week-data';
import { mondayOf } from '../../src/domain/when/calendar';
import { at, TODAY, told } from './told';

/** The Monday of the week in which all of it is told. */
export const WEEK = mondayOf(TODAY);

const NOW = at(TODAY, 18);
let made = 0;

const stamp = (day = TODAY) => ({
  id: `week-${++made}`,
  createdAt: at(day).toISOString(),
  updatedAt: at(day).toISOString(),
  device: 'one',
});

/** What a review is made of; nothing has happened but what is said. */
export function weekData(changes: Partial<WeekData> = {}): WeekData {
  return {
    week: WEEK,
    told: told(),
    links: new Map(),
    replies: [],
    facts: [],
    attempts: [],
    cards: [],
    levels: levelsOf([], [], NOW),
    plans: {},
    ...changes,
  };
}

export function tried(day: string, changes: Partial<Attempt> = {}): Attempt {
  return {
    ...stamp(day),
    what: 'drill',
    item: 'some',
    skill: 'listening',
    at: at(day).toISOString(),
    score: 1,
    missed: [],
    ...changes,
  };
}

export function cardOf(day: string, changes: Partial<Card> = {}): Card {
  const { id, ...times } = stamp(day);
  return {
    id,
    ...times,
    origin: { kind: 'late', ref: id },
    skill: 'follow-through',
    asks: 'You meant to call Ana.\n\nWhat now?',
    answers: 'Call.',
    schedule: newSchedule(NOW),
    suspended: false,
    ...changes,
  };
}

export function fact(changes: Partial<Fact> = {}): Fact {
  return {
    ...stamp(),
    kind: 'price',
    about: 'Oak table',
    says: '890 €',
    expiresOn: null,
    order: 0,
    ...changes,
  };
}

/** All skills at so many points. */
export function levelsAt(points: number): Record<SkillId, Level> {
  const at = points > 0 ? ({ from: 0, label: 'Beginning' } as const) : null;
  const level = { points, at, terms: [{ says: 'Drills', points }], next: null };
  return Object.fromEntries(SKILL_IDS.map((skill) => [skill, { ...level, skill }])) as Record<SkillId, Level>;
}
