import type { IntentId } from '../model';
import { always, cue } from './cue';
import { type Span, weigh } from './weigh';

/** Words that put a clock on it. */
export const NOW = [
  cue(
    1,
    /\b(?:asap|a\.s\.a\.p|urgent|urgently|emergency|immediately|right away|straight away|as soon as possible|desperate|desperately|last minute|right now|stranded|flooding|flooded|leaking|burst (?:pipe|boiler)|locked out|no (?:heating|hot water|power|electricity|internet))\b/,
  ),
  cue(
    1,
    /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend)|by (?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|noon|\d{1,2} ?(?:am|pm))|before (?:tomorrow|tonight|the weekend|friday|saturday|sunday|monday)|in (?:an|the next|\d{1,2}) (?:hours?|mins?|minutes?)|gate|boarding|on board|my flight (?:is|leaves))\b/,
  ),
];

/** Words of someone who waits. */
export const WAITING = [
  cue(
    1,
    /\b(?:please help|pls help|plz help|need (?:your |some )?help|help me|can (?:you|any ?one|some ?one) (?:please )?help|still waiting|been waiting|waiting (?:for|on|since)|any update|please (?:advise|respond|reply|call|contact|dm|fix)|let me know|get back to me|call me|contact me|no (?:reply|response|answer)|need (?:it|this|one) (?:soon|quickly)|soon|this week|next week|quickly|hurry)\b/,
  ),
  always(1, /\?/),
];

/** Intents that want something from somebody: only they can be pressing. */
const WANTS: readonly IntentId[] = [
  'purchase_intent',
  'recommendation_request',
  'product_question',
  'complaint',
  'churn_risk',
];

/**
 * 0 none, 1 waits for an answer or a fix, 2 time-critical now; with the places that say so. “Today” in a
 * text that wants nothing presses nobody. `intents` are strongest first.
 */
export function pressingOf(
  text: string,
  intents: readonly { intent: IntentId }[],
): { level: 0 | 1 | 2; spans: Span[] } {
  const wants = intents.find((found) => WANTS.includes(found.intent));
  if (!wants || intents[0]?.intent === 'spam') return { level: 0, spans: [] };
  const now = weigh(NOW, text);
  if (now.points >= 1) return { level: 2, spans: now.spans };
  const waiting = weigh(WAITING, text);
  if (waiting.points >= 1) return { level: 1, spans: waiting.spans };
  return { level: 0, spans: [] };
}
