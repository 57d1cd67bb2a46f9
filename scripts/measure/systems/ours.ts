import { INTENT_IDS } from '../../../src/domain/model';
import { shippedClassifier } from '../../shipped-classifier';
import type { System, Topic } from './system';

/** The classifier that ships. */
export function ours(): System {
  const classify = shippedClassifier();
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
