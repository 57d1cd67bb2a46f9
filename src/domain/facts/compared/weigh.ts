import { fold } from '../../fold';
import { languageOf } from '../../language/recognise';
import type { Fact } from '../../model';
import { read } from '../../reading/reading';
import type { DraftText } from '../../review/draft-text';
import type { Stretch } from '../../stretch';
import { comparedOf } from './draft';
import { type Beside, type ByTopics, besideAll } from './features';
import { type Forest, sumOf } from './forest';
import { sheetOf } from './sheet';

/** What the trees make of a draft beside the facts that hold. */
export interface Weighed {
  /** Whether they uphold what the topics found against a fact. */
  upholds(fact: Fact): boolean;
  /** The fact that a draft goes against most, where the trees are sure of it, and the sentence that does. */
  against: (Stretch & { fact: Fact }) | null;
}

/** Longer than any site lets a reply be read; of a post only so much counts. */
const MOST_SIGNS = 3000;

/**
 * Weighs a draft; `facts` are those that hold. Null where it is in no language that the trees were grown for, or far too
 * long.
 */
export function weigh(
  forest: Forest,
  draft: DraftText,
  { facts, post, now }: { facts: readonly Fact[]; post: string; now: Date },
  found: ByTopics,
): Weighed | null {
  if (facts.length === 0 || draft.text.length > MOST_SIGNS || !isEnglish(draft, post)) return null;
  const sums = besideAll(comparedOf(draft, post.slice(0, MOST_SIGNS), now), sheetOf(facts), found).map(
    (beside) => ({
      ...beside,
      sum: sumOf(forest, beside.numbers),
    }),
  );
  const against = sums.reduce<(Beside & { sum: number }) | null>(
    (most, one) => (one.sum > (most?.sum ?? forest.finds) ? one : most),
    null,
  );
  return {
    upholds: (fact) => sums.some(({ line, sum }) => line.fact === fact && sum > forest.upholds),
    against: against && { ...against.where, fact: against.line.fact },
  };
}

/** Of few words nobody can tell: then the post tells. */
function isEnglish({ language }: DraftText, post: string): boolean {
  return (language ?? languageOf(post, read(fold(post)))) === 'en';
}
