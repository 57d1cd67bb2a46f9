import type { Finding, Situation } from './check';
import { CHECKS } from './checks';
import { readDraft } from './draft-text';
import { faultsIn } from './faults';
import type { ReviewModel } from './review-model';

export type { Check, Fault, Finding, Reviewed, Situation } from './check';
export { CHECKS } from './checks';
export { type DraftText, readDraft } from './draft-text';

/** What could be better in a draft, what weighs most first, then by place. An empty draft has nothing to find. */
export function reviewDraft(text: string, situation: Situation, model: ReviewModel | null): Finding[] {
  if (text.trim() === '') return [];
  const found = faultsIn(readDraft(text), situation, model);
  return CHECKS.flatMap((check) =>
    (found.get(check.id) ?? [])
      .toSorted((a, b) => a.start - b.start)
      .map((fault) => ({ ...fault, check: check.id, skill: check.skill })),
  );
}
