import type { Evidence, Scales, Span } from '../cues/weigh';
import type { IntentId } from '../model';
import type { TrainedModel } from '../trained/model-file';
import { NOW, WAITS } from '../trained/outputs';

/** Intents that want something from somebody: only they can be pressing. */
const WANTS: readonly IntentId[] = [
  'purchase_intent',
  'recommendation_request',
  'product_question',
  'complaint',
  'churn_risk',
];

/** What the model makes of how pressing a text is. */
export interface PressingSums {
  model: TrainedModel;
  totals: Float64Array;
}

/**
 * 0 none, 1 waits for an answer or a fix, 2 time-critical now; with the places that say so. “Today” in a
 * text that wants nothing presses nobody. `found` are strongest first.
 */
export function pressingOf(
  found: readonly IntentId[],
  { now, waiting }: Pick<Scales, 'now' | 'waiting'>,
  sums: PressingSums | null,
): { level: 0 | 1 | 2; spans: Span[] } {
  if (found[0] === 'spam' || !found.some((intent) => WANTS.includes(intent))) return { level: 0, spans: [] };
  // Haste without a word that says so would have to be taken on trust.
  if (now.spans.length > 0 && enough(now, sums, NOW)) return { level: 2, spans: now.spans };
  if (enough(waiting, sums, WAITS)) return { level: 1, spans: waiting.spans };
  return { level: 0, spans: [] };
}

function enough({ points }: Evidence, sums: PressingSums | null, output: number): boolean {
  if (!sums) return points >= 1;
  return (sums.totals[output] ?? 0) >= (sums.model.thresholds[output] ?? 0);
}
