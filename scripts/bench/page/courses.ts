import type { Contestant } from './contestants';
import { type Course, type Run, runCourse } from './run';
import type { Stage } from './stage';

/** About as many as name somebody who is asked often. */
export const TENTH = 0.1;
/** The whole feed: what stays flat shows here. */
export const FULL = 10_000;
const FAST = { recycling: 'remove', perSecond: 150, stops: [] } as const;
/** Slow enough that a post stands for a third of a second and its badge can come. */
const SLOW = { recycling: 'remove', perSecond: 100, posts: 2_500, stops: [] } as const;

const COURSES = {
  full: { ...FAST, site: 'x', mentions: TENTH, seed: 1, posts: FULL, stops: [1_000, 5_000] },
  finding: { ...FAST, site: 'x', mentions: 0, seed: 2, posts: FULL },
  brief: { ...FAST, site: 'x', mentions: TENTH, seed: 1, posts: 1_500 },
  plain: { ...SLOW, site: 'x', mentions: 0, seed: 2 },
  half: { ...SLOW, site: 'x', mentions: 0.5, seed: 2 },
  reused: { ...SLOW, site: 'x', mentions: TENTH, seed: 3, recycling: 'reuse', posts: 1_500 },
  kept: { ...FAST, site: 'x', mentions: TENTH, seed: 4, recycling: 'keep', posts: 2_000 },
  facebook: { ...SLOW, site: 'facebook', mentions: TENTH, seed: 6, posts: 1_500 },
  check: { ...FAST, site: 'x', mentions: TENTH, seed: 8, posts: 500 },
} satisfies Record<string, Course>;

/** Every run of the bench: who, and on which course. */
const RUNS = {
  none: ['none', 'full'],
  ours: ['rapport', 'full'],
  finding: ['rapport', 'finding'],
  query: ['query', 'brief'],
  poll: ['poll', 'brief'],
  plain: ['rapport', 'plain'],
  half: ['rapport', 'half'],
  reused: ['rapport', 'reused'],
  kept: ['rapport', 'kept'],
  queryKept: ['query', 'kept'],
  facebook: ['rapport', 'facebook'],
  check: ['probe', 'check'],
} satisfies Record<string, [Contestant, keyof typeof COURSES]>;

export type Runs = Record<keyof typeof RUNS, Run>;

export async function runAll(stage: Stage, tell: (name: string) => void): Promise<Runs> {
  const runs = {} as Runs;
  for (const [name, [contestant, course]] of Object.entries(RUNS)) {
    tell(name);
    runs[name as keyof Runs] = await runCourse(stage, contestant, COURSES[course]);
  }
  return runs;
}
