import { INTENT_IDS } from '../../../src/domain/model';
import { DETECTION } from '../../../src/domain/trained/outputs';
import { builtDetection } from '../../built-detection';
import { modelBuffer } from '../../shipped-classifier';
import type { System, Topic } from './system';

/** The classifier that ships, as it is built. */
export async function ours(): Promise<System> {
  const { makeClassifier, openModel } = await builtDetection();
  const classify = makeClassifier(openModel(modelBuffer(), DETECTION));
  return {
    name: 'Rapport',
    speaksOf: new Set<Topic>([...INTENT_IDS, 'sentiment', 'urgency', 'language']),
    answer: (text) => {
      const { intents, sentiment, pressing, language } = classify(text);
      return {
        labels: new Set(intents.map(({ intent }) => intent)),
        sentiment,
        pressing: pressing.level > 0,
        language,
      };
    },
  };
}
