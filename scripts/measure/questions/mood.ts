import { Sentiment } from '../../../src/domain/model';
import { type Counts, f1, mean, recall } from '../scores';
import type { Question } from './question';

const MOODS = Sentiment.options;

/** The mood: mean over the three, or those of them that any post has, of their recall or of their F1. */
export function mood(measure: 'macro-recall' | 'macro-F1'): Question {
  const ofOne = measure === 'macro-recall' ? recall : f1;
  return {
    measure,
    about: ['sentiment'],
    // How often each mood was taken for each.
    size: MOODS.length ** 2,
    cellsOf: ({ labels }, { sentiment }) => {
      const truth = (MOODS as readonly unknown[]).indexOf(labels.sentiment);
      return truth < 0 ? null : [truth * MOODS.length + MOODS.indexOf(sentiment)];
    },
    score: (tally) => {
      const each = MOODS.map((_, one) => againstTheRest(tally, one));
      return mean(each.filter(({ hits, misses }) => hits + misses > 0).map(ofOne));
    },
  };
}

function againstTheRest(tally: ArrayLike<number>, one: number): Counts {
  const counts: Counts = { hits: 0, falseAlarms: 0, misses: 0, rightlyNot: 0 };
  for (let truth = 0; truth < MOODS.length; truth++) {
    for (let answer = 0; answer < MOODS.length; answer++) {
      const many = tally[truth * MOODS.length + answer] ?? 0;
      if (answer === one) counts[truth === one ? 'hits' : 'falseAlarms'] += many;
      else counts[truth === one ? 'misses' : 'rightlyNot'] += many;
    }
  }
  return counts;
}
