import type { Profile, SkillId } from '../model';
import { SKILLS } from '../skills';
import { inWordsOf } from '../trades/wording';
import { APTITUDE, type OurItem, POOLS } from './items';
import { shuffled } from './shuffled';

/** One question of a test: of its choices exactly one is right. */
export interface TestItem {
  id: string;
  skill: SkillId;
  asks: string;
  choices: readonly { says: string; right: boolean }[];
  /** Why the right one is; shown once the test is done. */
  why: string;
}

/** A test that can be taken: the aptitude test over all skills, or the proficiency test of one. */
export interface Test {
  what: 'aptitude' | 'proficiency';
  /** What `Attempt.item` says of it: `aptitude`, or `proficiency/<skill>/<round>`. */
  id: string;
  /** Null: over all skills. */
  skill: SkillId | null;
  items: readonly TestItem[];
}

/** How one skill did in a test. */
export interface SkillResult {
  skill: SkillId;
  right: number;
  of: number;
  /** From 0 to 1; what `Attempt.score` is. */
  score: number;
  /** Ids of the items that were answered wrongly or not at all. */
  missed: string[];
}

/** How many items a proficiency test has. */
export const DRAWN = 8;

/** The aptitude test: 16 items, two per skill, the same for everybody and each time. */
export function aptitudeTest(profile: Profile): Test {
  const say = inWordsOf(profile);
  const round = (nth: 0 | 1): TestItem[] => SKILLS.map(({ id }) => shown(APTITUDE[id][nth], id, say));
  // First the everyday ones of all skills, then the harder ones: who tires in the end tires for all skills alike.
  return { what: 'aptitude', id: 'aptitude', skill: null, items: [...round(0), ...round(1)] };
}

/**
 * The proficiency test of a skill: 8 items of its pool. `round` counts the times it was taken before (from 0): each
 * round draws others as far as the pool goes, and the same round draws the same.
 */
export function proficiencyTest(skill: SkillId, profile: Profile, round: number): Test {
  const say = inWordsOf(profile);
  const pool = shuffled(POOLS[skill], skill);
  const drawn = Array.from({ length: DRAWN }, (_, nth) => pool[(round * DRAWN + nth) % pool.length]);
  const items = drawn.flatMap((item) => (item ? shown(item, skill, say) : []));
  return { what: 'proficiency', id: `proficiency/${skill}/${round}`, skill, items };
}

/** The result by skill, in the order of the skills. `chosen`: the index of the chosen answer, by the item's id. */
export function scoreTest({ items }: Test, chosen: ReadonlyMap<string, number>): SkillResult[] {
  return SKILLS.flatMap(({ id: skill }) => {
    const asked = items.filter((item) => item.skill === skill);
    if (asked.length === 0) return [];
    const missed = asked.filter(({ id, choices }) => choices[chosen.get(id) ?? -1]?.right !== true);
    const right = asked.length - missed.length;
    return {
      skill,
      right,
      of: asked.length,
      score: right / asked.length,
      missed: missed.map(({ id }) => id),
    };
  });
}

function shown(item: OurItem, skill: SkillId, say: (text: string) => string): TestItem {
  const choices = [{ says: item.right, right: true }, ...item.wrong.map((says) => ({ says, right: false }))];
  return {
    id: item.id,
    skill,
    asks: say(item.asks),
    choices: shuffled(
      choices.map(({ says, right }) => ({ says: say(says), right })),
      item.id,
    ),
    why: say(item.why),
  };
}
