import type { Classification } from '../classify/classification';
import { NEEDED, scoreOf } from '../classify/points';
import { intentOf } from '../intents';
import { type Correction, type FoundIntent, INTENT_IDS, type IntentId, type Post } from '../model';
import { postKey } from '../post-key';
import { quote } from '../reasons/reason';
import { say } from '../say/say';
import { likenessTo, sketchOf } from './likeness';
import { whatWasSaid } from './what-was-said';

/** So many corrections are heeded for other posts, the latest first. */
const HEEDED = 500;
/** All corrections together move an intent of a post like theirs by so many points at most: enough to tip the scales. */
const MOST_POINTS = 30;
/** From here on it is the same words, perhaps with another greeting: what the user said of them decides. */
const SAME = 0.97;
/** A post must be so like one that was set aside to be set aside with it. */
const SET_ASIDE = 0.7;

/** What the user's corrections make of posts. */
export interface Corrections {
  /** The classification as the user would have it: exactly for what they corrected, a bit for posts like it. */
  apply(found: Classification, post: Post): Classification;
  /** The words, in quotation marks, of a post like this one that the user set aside as none of their business. */
  setAsideLike(post: Post): string | null;
}

/** Prepares corrections once for many posts. Their order does not matter. */
export function prepareCorrections(corrections: readonly Correction[]): Corrections {
  const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
  const heeded = [...byKey.values()].sort(latestFirst).slice(0, HEEDED);
  const like = likenessTo(heeded.map(({ text }) => sketchOf(text)));

  return {
    apply(found, post) {
      const own = byKey.get(postKey(post));
      if (own) return calmed(asSaid(found, own, say('reasons_youSaid')));
      if (heeded.length === 0) return found;
      const likeness = like.find(sketchOf(post.text));
      const same = heeded.find(
        ({ is, isNot }, index) => (likeness[index] ?? 0) >= SAME && is.length + isNot.length > 0,
      );
      if (same) {
        const said = asSaid(found, same, say('reasons_youSaidOf', { words: quote(same.text) }));
        return calmed(withSpamTakenOff(found, said));
      }
      let result = found;
      for (const intent of INTENT_IDS) {
        const said = whatWasSaid(intent, heeded, likeness, MOST_POINTS);
        if (said) result = moved(result, intent, said.points, said.says);
      }
      return result === found ? found : calmed(withSpamTakenOff(found, result));
    },

    setAsideLike(post) {
      const own = byKey.get(postKey(post));
      if (own) return own.forMe ? null : quote(own.text);
      if (heeded.length === 0) return null;
      const likeness = like.find(sketchOf(post.text));
      let most: Correction | null = null;
      let alike = SET_ASIDE;
      for (const [index, correction] of heeded.entries()) {
        const here = likeness[index] ?? 0;
        if (correction.forMe || here < alike || (most && here === alike)) continue;
        most = correction;
        alike = here;
      }
      return most && quote(most.text);
    },
  };
}

/** Those of one moment by their keys, so that the same corrections always count in the same order. */
function latestFirst(a: Correction, b: Correction): number {
  return b.updatedAt.localeCompare(a.updatedAt) || a.key.localeCompare(b.key);
}

/** The user's word about this very post, or these very words, is final. */
function asSaid(found: Classification, { is, isNot }: Correction, says: string): Classification {
  const points = { ...found.points };
  const intents = found.intents.filter(({ intent }) => !isNot.includes(intent));
  for (const intent of isNot) points[intent] = Math.min(points[intent], NEEDED - MOST_POINTS);
  for (const intent of is) {
    const there = intents.findIndex((each) => each.intent === intent);
    const implied = intents[there];
    if (implied) {
      // Implied by a reason and without a sum of its own: the user's word explains it.
      if (!implied.sum) intents[there] = withTerm(implied, says, MOST_POINTS);
      continue;
    }
    const before = Math.round(points[intent]);
    const total = Math.max(before, NEEDED) + MOST_POINTS;
    points[intent] = total;
    intents.push(withTerm(bare(intent, before), says, total - before));
  }
  return { ...found, points, intents: strongestFirst(intents, points) };
}

function moved(found: Classification, intent: IntentId, by: number, says: string): Classification {
  const points = { ...found.points, [intent]: found.points[intent] + by };
  const there = found.intents.find((each) => each.intent === intent);
  const others = found.intents.filter((each) => each !== there);
  const has = points[intent] >= NEEDED;
  const intents = has ? [...others, withTerm(there ?? bare(intent, found.points[intent]), says, by)] : others;
  return { ...found, points, intents: strongestFirst(intents, points) };
}

/**
 * Beside spam a text's other intents are left out, for advertising borrows their words. Where the user took
 * the spam off, they come to light.
 */
function withSpamTakenOff(before: Classification, after: Classification): Classification {
  if (before.intents[0]?.intent !== 'spam' || after.intents[0]?.intent === 'spam') return after;
  const says = say('reasons_withoutSpam', { label: intentOf('spam').label });
  const hidden = INTENT_IDS.filter(
    (intent) => after.points[intent] >= NEEDED && !after.intents.some((each) => each.intent === intent),
  );
  const revealed = hidden.map((intent) => withTerm(bare(intent, after.points[intent]), says, 0));
  return { ...after, intents: strongestFirst([...after.intents, ...revealed], after.points) };
}

/** Kind words, tips and advertising want nothing from anybody: “today” in them presses nobody. */
const WANT_NOTHING: readonly IntentId[] = ['praise', 'referral', 'spam'];

function calmed(found: Classification): Classification {
  const { intents } = found;
  const wants = intents[0]?.intent !== 'spam' && intents.some(({ intent }) => !WANT_NOTHING.includes(intent));
  return wants ? found : { ...found, pressing: { level: 0, why: [] } };
}

/** An intent before the user's word is added: without words of its own, or implied by a reason. */
function bare(intent: IntentId, points: number): FoundIntent {
  const total = Math.round(points);
  return { intent, score: scoreOf(points), why: [], sum: { base: total, terms: [], rest: 0, total } };
}

function withTerm(found: FoundIntent, says: string, points: number): FoundIntent {
  const { base, terms, rest, total } = found.sum ?? { base: NEEDED, terms: [], rest: 0, total: NEEDED };
  const sum = { base, terms: [...terms, { says, points, by: 'you' as const }], rest, total: total + points };
  return { ...found, score: scoreOf(sum.total), sum };
}

function strongestFirst(intents: readonly FoundIntent[], points: Classification['points']): FoundIntent[] {
  return [...intents].sort((a, b) => points[b.intent] - points[a.intent]);
}
