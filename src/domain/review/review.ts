import type { Finding, Situation } from './check';
import { CHECKS } from './checks';
import { readDraft } from './draft-text';

export type { Check, Fault, Finding, Reviewed, Situation } from './check';
export { CHECKS } from './checks';
export { type DraftText, readDraft } from './draft-text';

/** What could be better in a draft, what weighs most first, then by place. An empty draft has nothing to find. */
export function reviewDraft(text: string, situation: Situation): Finding[] {
  if (text.trim() === '') return [];
  const draft = readDraft(text);
  return CHECKS.flatMap((check) =>
    check
      .find(draft, situation)
      .toSorted((a, b) => a.start - b.start)
      .map((fault) => ({ ...fault, check: check.id, skill: check.skill })),
  );
}
