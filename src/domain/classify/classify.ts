import { asWritten } from '../as-written';
import { makeWeighers } from '../cues/weighers';
import { fold } from '../fold';
import { languageOf } from '../language/recognise';
import { INTENT_IDS, type IntentId } from '../model';
import { read } from '../reading/reading';
import { evidenceOf } from '../trained/evidence';
import type { TrainedModel } from '../trained/model-file';
import { heedSureCues, scoreText } from '../trained/score';
import { abridge } from './abridge';
import type { Classification, Classifier } from './classification';
import { explain, type Shown } from './explain';
import { type Ground, groundOfCues, groundOfModel, pointsOfCues, pointsOfModel } from './ground';
import { moodOfCues, moodOfModel } from './mood';
import { NEEDED } from './points';
import { pressingOf } from './pressing';
import { tellingPhrases } from './telling';

/**
 * Makes a classifier of cues and the trained model; without a model, of cues alone. The model reads English;
 * texts of other languages are read by their language's cues. Make it once: each language's cues are compiled
 * when first needed.
 */
export function makeClassifier(model: TrainedModel | null, weigherOf = makeWeighers()): Classifier {
  return (post): Classification => {
    const text = abridge(post);
    const folded = fold(text).trim();
    const reading = read(folded);
    const language = languageOf(text, reading);
    // An unknown language still shows signs and borrowed words that English cues know: `price?`, `😡`.
    const { scales, negated } = weigherOf(language ?? 'en')(reading);
    const teacher = language === 'en' ? model : null;
    const evidence = teacher && evidenceOf(text, reading, scales);
    const scored = evidence && scoreText(teacher, reading, negated, evidence);
    if (scored) heedSureCues(scored.totals, scales);

    const groundOf = (intent: IntentId): Ground =>
      scored && evidence && teacher
        ? groundOfModel(intent, teacher, scored, evidence, scales)
        : groundOfCues(intent, scales);
    const points = Object.fromEntries(
      INTENT_IDS.map((intent) => [
        intent,
        scored && teacher ? pointsOfModel(intent, teacher, scored) : pointsOfCues(intent, scales),
      ]),
    ) as Record<IntentId, number>;
    const strongest = INTENT_IDS.filter((intent) => points[intent] >= NEEDED);
    strongest.sort((a, b) => points[b] - points[a]);
    const found = withoutNoise(strongest);

    const written = asWritten(text, folded);
    const shown: Shown = { reading, written, phrases: [] };
    const pressing = pressingOf(
      found,
      scales,
      scored && teacher ? { model: teacher, totals: scored.totals } : null,
    );
    return {
      intents: found.map((intent) => explain(intent, groundOf(intent), shown)),
      points,
      sentiment: scored && teacher ? moodOfModel(teacher, scored.totals) : moodOfCues(scales, found),
      pressing: {
        level: pressing.level,
        why: tellingPhrases(folded, pressing.spans).map(({ start, end }) => written(start, end)),
      },
      language,
      byModel: scored !== null,
    };
  };
}

/**
 * Advertising borrows every other intent's words (“buy”, “great service”, “anyone looking for”). Where spam
 * is strongest, only what a cheated customer would say stays beside it.
 */
function withoutNoise(found: IntentId[]): IntentId[] {
  if (found[0] !== 'spam') return found;
  return found.filter((intent) => intent === 'spam' || intent === 'complaint' || intent === 'churn_risk');
}
