import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Draft, readDrafts, WRITTEN } from '../../../scripts/facts-model/draft';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { type Judged, judgeDraft, weighDraft } from '../../../src/domain/facts/judge';
import { readDraft } from '../../../src/domain/review/review';

/** Sixteen businesses of four writers who saw neither readers nor trees, 100 replies each as people ordinarily write. */
const ORDINARY = ['a', 'b', 'c', 'd'].flatMap((file) =>
  readDrafts(readFileSync(new URL(`./ordinary/${file}.tsv`, import.meta.url), 'utf8')),
);
const { facts: trees } = shippedReviewModel();

function sharesBy(judge: (draft: Draft) => readonly Judged[]): { found: number; marked: number } {
  const wrong = ORDINARY.filter((draft) => draft.wrong !== null);
  const right = ORDINARY.filter((draft) => draft.wrong === null);
  const isFound = (draft: Draft): boolean => judge(draft).some(({ fact }) => fact.order === draft.wrong);
  return {
    found: wrong.filter(isFound).length / wrong.length,
    marked: right.filter((draft) => judge(draft).length > 0).length / right.length,
  };
}
const given = ({ facts, post }: Draft) => ({ facts, post, now: WRITTEN });

describe('replies as people ordinarily write them, 160 wrong and 240 right', () => {
  it('three of four wrong ones are found by the right fact, hardly a right one is marked', () => {
    const { found, marked } = sharesBy((draft) => weighDraft(readDraft(draft.says), given(draft), trees));
    expect(found).toBeGreaterThan(0.74);
    expect(marked).toBeLessThanOrEqual(0.05);
  });

  it('the topics alone find fewer, and mark more', () => {
    const { found, marked } = sharesBy((draft) => judgeDraft(readDraft(draft.says), given(draft)));
    expect(found).toBeLessThan(0.6);
    expect(marked).toBeGreaterThan(0.05);
  });
});
