import type { Stretch } from '../stretch';
import { tellingWords } from './names';
import { inDigits } from './quantities';

/** Ends what is told of one variant. */
const PARTS = /[,;/|+(]| (?:and|or|und|oder|y|o|e|ou|et|but|otherwise|sonst) /gu;

/**
 * The words that tell the variants of a fact from each other: `weekdays` and `weekends` of `2,400 on weekdays, 3,600 on
 * weekends`. `stretches` are where the variants' figures stand, in order; a set for each.
 */
export function variantWords(says: string, stretches: readonly Stretch[]): ReadonlySet<string>[] {
  // Where nothing parts two figures, words that follow the first of all figures follow each.
  const follow = says.slice(0, stretches[0]?.start).trim() === '';
  const ends = stretches.map(({ end }, index) => {
    const next = stretches[index + 1];
    if (!next) return says.length;
    const between = says.slice(end, next.start);
    const part = [...between.matchAll(PARTS)].at(-1);
    return part ? end + part.index : follow ? next.start : end;
  });
  const all = stretches.map(({ start, end }, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return wordsIn(`${says.slice(from, start)} ${says.slice(end, ends[index])}`);
  });
  return all.map(
    (words, index) =>
      new Set([...words].filter((word) => !all.some((other, at) => at !== index && other.has(word)))),
  );
}

/** Those of some variants that words speak of; all where they tell none or several. */
export function variantsMeant<V extends { words: ReadonlySet<string> }>(
  variants: readonly V[],
  around: string,
): readonly V[] {
  if (variants.length < 2) return variants;
  const said = wordsIn(around);
  const meant = variants.filter(({ words }) => [...words].some((word) => said.has(word)));
  return meant.length === 1 ? meant : variants;
}

function wordsIn(plain: string): Set<string> {
  const same = plain.replace(/half an hour|half-hour|halbe stunde|media hora|demi-heure/gu, '30 minutes');
  return new Set(tellingWords(inDigits(same)));
}
