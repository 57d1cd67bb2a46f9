import type { Scales } from '../cues/weigh';
import { type IntentId, Sentiment } from '../model';
import type { TrainedModel } from '../trained/model-file';
import { MOODS_FROM } from '../trained/outputs';

/** How far the moods must stand apart to be called one, when cues alone decide. */
const CLEAR = 0.6;

const INTENT_PULL: Partial<Record<IntentId, number>> = { praise: 0.8, complaint: -0.8, churn_risk: -0.8 };

/** The mood by cues: glad words against sad ones, and what was found. */
export function moodOfCues({ glad, sad }: Scales, found: readonly IntentId[]): Sentiment {
  const pull = found.reduce((sum, intent) => sum + (INTENT_PULL[intent] ?? 0), 0);
  const balance = glad.points - sad.points + pull;
  if (balance >= CLEAR) return 'positive';
  return balance <= -CLEAR ? 'negative' : 'neutral';
}

/** The mood whose sum stands highest above its threshold. */
export function moodOfModel({ thresholds }: TrainedModel, totals: Float64Array): Sentiment {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let mood = 0; mood < Sentiment.options.length; mood++) {
    const above = (totals[MOODS_FROM + mood] ?? 0) - (thresholds[MOODS_FROM + mood] ?? 0);
    if (above <= most) continue;
    most = above;
    best = mood;
  }
  return Sentiment.options[best] ?? 'neutral';
}
