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
  const round = (nth: 0 | 1) => SKILLS.map(({ id }) => ({ item: APTITUDE[id][nth], skill: id }));
  // First the everyday ones of all skills, then the harder ones: who tires in the end tires for all skills alike.
  const items = shown([...round(0), ...round(1)], 'aptitude', profile);
  return { what: 'aptitude', id: 'aptitude', skill: null, items };
}

/**
 * The proficiency test of a skill: 8 items of its pool. `round` counts the times it was taken before (from 0): each
 * round draws others as far as the pool goes, and the same round draws the same.
 */
export function proficiencyTest(skill: SkillId, profile: Profile, round: number): Test {
  const id = `proficiency/${skill}/${round}`;
  const pool = shuffled(POOLS[skill], skill);
  const drawn = Array.from({ length: DRAWN }, (_, nth) => pool[(round * DRAWN + nth) % pool.length]);
  const items = shown(
    drawn.flatMap((item) => (item ? { item, skill } : [])),
    id,
    profile,
  );
  return { what: 'proficiency', id, skill, items };
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

/** In the words of the trade. The right answer stands in each place as often: who always takes the first one learns nothing. */
function shown(
  asked: readonly { item: OurItem; skill: SkillId }[],
  testId: string,
  profile: Profile,
): TestItem[] {
  const say = inWordsOf(profile);
  const turns = asked.map(({ item }, nth) => nth % (item.wrong.length + 1));
  const places = shuffled(turns, testId);
  return asked.map(({ item: { id, asks, right, wrong, why }, skill }, nth) => {
    const choices = shuffled(wrong, id).map((says) => ({ says: say(says), right: false }));
    choices.splice(places[nth] ?? 0, 0, { says: say(right), right: true });
    return { id, skill, asks: say(asks), choices, why: say(why) };
  });
}
