import { intentOf } from '../intents';
import type { Correction, IntentId } from '../model';
import { quote } from '../reasons/reason';
import { say } from '../say/say';

/** From here on a post is like another; at the second figure it counts in full. */
const LIKE = 0.5;
const ALIKE = 0.9;

/** What corrections of other posts say about an intent of a post. */
export interface Said {
  /** Whole points, not 0, at most `most` either way. */
  points: number;
  /** The correction that counted most for it, in words for the user. */
  says: string;
}

/** `likeness` is how like the post each of the corrections' posts is. Null when they say nothing. */
export function whatWasSaid(
  intent: IntentId,
  corrections: readonly Correction[],
  likeness: Float64Array,
  most: number,
): Said | null {
  let points = 0;
  let speaksFor: Weighed | null = null;
  let speaksAgainst: Weighed | null = null;
  for (const [index, correction] of corrections.entries()) {
    const alike = likeness[index] ?? 0;
    if (alike < LIKE) continue;
    const weight = Math.min(1, (alike - LIKE) / (ALIKE - LIKE)) * most;
    if (correction.is.includes(intent)) {
      points += weight;
      if (!speaksFor || weight > speaksFor.weight) speaksFor = { correction, weight };
    } else if (correction.isNot.includes(intent)) {
      points -= weight;
      if (!speaksAgainst || weight > speaksAgainst.weight) speaksAgainst = { correction, weight };
    }
  }
  const bounded = Math.round(Math.max(-most, Math.min(most, points)));
  const telling = bounded > 0 ? speaksFor : speaksAgainst;
  if (bounded === 0 || !telling) return null;
  const said = { label: intentOf(intent).label, words: quote(telling.correction.text) };
  const says = bounded > 0 ? say('reasons_youSaidLike', said) : say('reasons_youTookOffLike', said);
  return { points: bounded, says };
}

interface Weighed {
  correction: Correction;
  weight: number;
}
