/** How often a yes-or-no answer was right. */
export interface Counts {
  hits: number;
  falseAlarms: number;
  misses: number;
  rightlyNot: number;
}

export function count(answers: readonly boolean[], truth: readonly boolean[]): Counts {
  const counts: Counts = { hits: 0, falseAlarms: 0, misses: 0, rightlyNot: 0 };
  for (const [at, answer] of answers.entries()) {
    if (answer) counts[truth[at] ? 'hits' : 'falseAlarms']++;
    else counts[truth[at] ? 'misses' : 'rightlyNot']++;
  }
  return counts;
}

/** F1 of the yes; 0 when nothing was hit. */
export function f1({ hits, falseAlarms, misses }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses);
}

/** Mean of the F1 of yes and of no. */
export function macroF1(counts: Counts): number {
  const { hits, falseAlarms, misses, rightlyNot } = counts;
  return (
    (f1(counts) + f1({ hits: rightlyNot, falseAlarms: misses, misses: falseAlarms, rightlyNot: hits })) / 2
  );
}

/** Share of the yes that was hit. */
export function recall({ hits, misses }: Counts): number {
  return hits === 0 ? 0 : hits / (hits + misses);
}

/** Share of all answers that were right. */
export function accuracy({ hits, falseAlarms, misses, rightlyNot }: Counts): number {
  const all = hits + falseAlarms + misses + rightlyNot;
  return all === 0 ? 0 : (hits + rightlyNot) / all;
}

/** Mean over the classes of the share of their members that were recognised. */
export function macroRecall<T>(answers: readonly T[], truth: readonly T[], classes: readonly T[]): number {
  const recalls = classes.map((one) => {
    const members = truth.flatMap((each, at) => (each === one ? at : []));
    return members.length === 0 ? 0 : members.filter((at) => answers[at] === one).length / members.length;
  });
  return mean(recalls);
}

/** Mean of the F1 of each class against the rest. */
export function macroF1OfClasses<T>(
  answers: readonly T[],
  truth: readonly T[],
  classes: readonly T[],
): number {
  return mean(
    classes.map((one) =>
      f1(
        count(
          answers.map((answer) => answer === one),
          truth.map((each) => each === one),
        ),
      ),
    ),
  );
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
