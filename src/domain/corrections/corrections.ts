import type { Classification } from '../classify/classification';
import { NEEDED, scoreOf } from '../classify/points';
import { intentOf } from '../intents';
import { type Correction, type FoundIntent, INTENT_IDS, type IntentId, type Post } from '../model';
import { postKey } from '../post-key';
import { likenessTo, sketchOf } from './likeness';

/** So many corrections are heeded, the latest first. */
const HEEDED = 500;
/** All corrections together move an intent by so many points at most: they can tip the scales, not break them. */
const MOST_POINTS = 30;
/** From here on a post is like another; at the second figure it counts in full. */
const LIKE = 0.5;
const ALIKE = 0.9;
/** A post must be so like one that was set aside to be set aside with it. */
const SET_ASIDE = 0.7;
const SHOWN = 60;

/** What the user's corrections make of posts. */
export interface Corrections {
  /** The classification as the user would have it: for a post they corrected exactly, for posts like it a bit. */
  apply(found: Classification, post: Post): Classification;
  /** The words of a post like this one that the user set aside as none of their business, or null. */
  setAsideLike(text: string): string | null;
}

/** Prepares corrections once for many posts. `corrections` in any order. */
export function prepareCorrections(corrections: readonly Correction[]): Corrections {
  const latest = [...corrections].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, HEEDED);
  const byKey = new Map(latest.map((correction) => [correction.key, correction]));
  const like = likenessTo(latest.map(({ text }) => sketchOf(text)));

  return {
    apply(found, post) {
      const own = byKey.get(postKey(post));
      if (own) return asSaid(found, own);
      if (latest.length === 0) return found;
      const likeness = like.find(sketchOf(post.text));
      let result = found;
      for (const intent of INTENT_IDS) {
        const said = whatWasSaid(intent, latest, likeness);
        if (said) result = moved(result, intent, said);
      }
      return result;
    },

    setAsideLike(text) {
      if (latest.length === 0) return null;
      for (const [index, likeness] of like.find(sketchOf(text))) {
        const correction = latest[index];
        if (correction && !correction.forMe && likeness >= SET_ASIDE) return shortened(correction.text);
      }
      return null;
    },
  };
}

/** The user's word about this very post is final. */
function asSaid(found: Classification, { is, isNot }: Correction): Classification {
  const points = { ...found.points };
  const intents = found.intents.filter(({ intent }) => !isNot.includes(intent));
  for (const intent of isNot) points[intent] = Math.min(points[intent], NEEDED - MOST_POINTS);
  for (const intent of is) {
    if (intents.some((each) => each.intent === intent)) continue;
    const before = Math.round(points[intent]);
    const total = Math.max(before, NEEDED) + MOST_POINTS;
    points[intent] = total;
    intents.push(foundBy(intent, 'You said so', before, total));
  }
  return { ...found, points, intents: strongestFirst(intents) };
}

interface Said {
  points: number;
  /** The correction that counted most. */
  most: Correction;
}

function whatWasSaid(
  intent: IntentId,
  corrections: readonly Correction[],
  likeness: ReadonlyMap<number, number>,
): Said | null {
  let points = 0;
  let most: { correction: Correction; weight: number } | null = null;
  for (const [index, alike] of likeness) {
    const correction = corrections[index];
    if (!correction || alike < LIKE) continue;
    const direction = correction.is.includes(intent) ? 1 : correction.isNot.includes(intent) ? -1 : 0;
    if (direction === 0) continue;
    const weight = Math.min(1, (alike - LIKE) / (ALIKE - LIKE)) * MOST_POINTS;
    points += direction * weight;
    if (!most || weight > most.weight) most = { correction, weight };
  }
  const bounded = Math.round(Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points)));
  return most && bounded !== 0 ? { points: bounded, most: most.correction } : null;
}

function moved(found: Classification, intent: IntentId, { points, most }: Said): Classification {
  const before = found.points[intent];
  const after = before + points;
  const label = `“${intentOf(intent).label}”`;
  const did = most.is.includes(intent) ? `said ${label} of` : `took ${label} off`;
  const says = `You ${did} one like it: “${shortened(most.text)}”`;
  const there = found.intents.find((each) => each.intent === intent);
  let intents = found.intents;
  if (after < NEEDED) {
    intents = intents.filter((each) => each !== there);
  } else if (there?.sum) {
    const sum = {
      ...there.sum,
      terms: [...there.sum.terms, { says, points, by: 'you' as const }],
      total: there.sum.total + points,
    };
    intents = intents.map((each) => (each === there ? { ...there, score: scoreOf(after), sum } : each));
  } else if (!there) {
    intents = [...intents, foundBy(intent, says, Math.round(before), Math.round(before) + points)];
  }
  return { ...found, points: { ...found.points, [intent]: after }, intents: strongestFirst(intents) };
}

/** An intent that only the user's word brought about. */
function foundBy(intent: IntentId, says: string, before: number, total: number): FoundIntent {
  return {
    intent,
    score: scoreOf(total),
    why: [],
    sum: { base: before, terms: [{ says, points: total - before, by: 'you' }], rest: 0, total },
  };
}

function strongestFirst(intents: readonly FoundIntent[]): FoundIntent[] {
  return [...intents].sort((a, b) => b.score - a.score);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : line;
}
