import { INTENT_IDS, type IntentId } from '../../../src/domain/model';
import type { LabelledPost } from '../post';
import { accuracy, type Counts, f1, macroF1, mean, recall } from '../scores';
import type { Answer, Topic } from '../systems/system';
import type { Question } from './question';

/** Each way to be right or wrong is a cell, in this order. */
const CELLS = ['hits', 'falseAlarms', 'misses', 'rightlyNot'] as const satisfies ReadonlyArray<keyof Counts>;

const MEASURES = { F1: f1, 'macro-F1': macroF1, recall, right: accuracy };
export type YesOrNoMeasure = keyof typeof MEASURES;

interface YesOrNo {
  measure: YesOrNoMeasure;
  about: readonly Topic[];
  /** Null where the label is unknown. */
  truth(post: LabelledPost): boolean | null;
  says(answer: Answer): boolean;
}

export function yesOrNo({ measure, about, truth, says }: YesOrNo): Question {
  return {
    measure,
    about,
    size: CELLS.length,
    cellsOf: (post, answer) => {
      const known = truth(post);
      return known === null ? null : [cellOf(known, says(answer))];
    },
    score: (tally) => MEASURES[measure](countsAt(tally)),
    yes: (tally) => countsAt(tally).hits + countsAt(tally).misses,
  };
}

/** A label of 0 or 1, which stands for any of `intents`. */
export function labelled(label: string, intents: readonly IntentId[], measure: YesOrNoMeasure): Question {
  return yesOrNo({
    measure,
    about: intents,
    truth: ({ labels }) => (typeof labels[label] === 'number' ? labels[label] >= 1 : null),
    says: ({ labels }) => intents.some((intent) => labels.has(intent)),
  });
}

export function intent(id: IntentId, measure: YesOrNoMeasure = 'F1'): Question {
  return labelled(id, [id], measure);
}

/** Whether a post has any of these intents, for sets that label all of them. */
export function anyOf(intents: readonly IntentId[], measure: YesOrNoMeasure): Question {
  return yesOrNo({
    measure,
    about: intents,
    truth: ({ labels }) =>
      intents.every((id) => typeof labels[id] === 'number') ? intents.some((id) => labels[id] === 1) : null,
    says: ({ labels }) => intents.some((id) => labels.has(id)),
  });
}

/**
 * Mean of the F1 of the eight intents, for sets that label all of them. An intent that none of the posts has
 * cannot be measured and is left out; among few posts drawn anew that happens.
 */
export const EIGHT_INTENTS: Question = {
  measure: 'macro-F1',
  about: INTENT_IDS,
  size: INTENT_IDS.length * CELLS.length,
  cellsOf: ({ labels }, answer) =>
    INTENT_IDS.every((id) => typeof labels[id] === 'number')
      ? INTENT_IDS.map((id, at) => at * CELLS.length + cellOf(labels[id] === 1, answer.labels.has(id)))
      : null,
  score: (tally) => {
    const each = INTENT_IDS.map((_, at) => countsAt(tally, at * CELLS.length));
    return mean(each.filter(({ hits, misses }) => hits + misses > 0).map(f1));
  },
};

/** Whether anything in it waits for an answer. */
export const URGENCY = yesOrNo({
  measure: 'F1',
  about: ['urgency'],
  truth: ({ labels }) => (typeof labels.urgency === 'number' ? labels.urgency >= 1 : null),
  says: ({ pressing }) => pressing,
});

function cellOf(truth: boolean, answer: boolean): number {
  if (answer) return truth ? 0 : 1;
  return truth ? 2 : 3;
}

function countsAt(tally: ArrayLike<number>, from = 0): Counts {
  const [hits = 0, falseAlarms = 0, misses = 0, rightlyNot = 0] = CELLS.map((_, at) => tally[from + at]);
  return { hits, falseAlarms, misses, rightlyNot };
}
