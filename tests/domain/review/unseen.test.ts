import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksOf, type Draft, situationOf } from '../../../scripts/review-model/draft';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { reviewDraft } from '../../../src/domain/review/review';
import type { ReviewModel } from '../../../src/domain/review/review-model';

/**
 * 240 drafts by a writer of their own, who saw neither the checks nor what the model learnt from. Nothing was ever
 * changed to fit them: no pattern, no threshold.
 */
const UNSEEN = readFileSync(new URL('./drafts/unseen.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Draft);
/** What their writer was not told of. */
const OTHER_CHECKS = ['no-name', 'exclamations', 'shouting', 'too-long', 'same-text', 'unresolved'];
/** Pushing a price is a way to pitch. */
const ALIKE: Readonly<Record<string, string>> = { 'price-pushed': 'pitch-first' };

function sharesWith(model: ReviewModel | null): { caught: number; nagged: number } {
  const read = UNSEEN.map((draft) => {
    const found = reviewDraft(draft.says, situationOf(draft), model)
      .map(({ check }) => ALIKE[check] ?? check)
      .filter((check) => !OTHER_CHECKS.includes(check));
    return { faults: checksOf(draft), found };
  });
  const bad = read.filter(({ faults }) => faults.length > 0);
  const good = read.filter(({ faults }) => faults.length === 0);
  return {
    caught:
      bad.filter(({ faults, found }) => faults.every((fault) => found.includes(fault))).length / bad.length,
    nagged: good.filter(({ found }) => found.length > 0).length / good.length,
  };
}

describe('of a writer whom neither patterns nor model ever saw', () => {
  it('three of four bad drafts are caught with all that is wrong, and hardly a good one is nagged', () => {
    const { caught, nagged } = sharesWith(shippedReviewModel());
    expect(caught).toBeGreaterThan(0.73);
    expect(nagged).toBeLessThanOrEqual(0.05);
  });

  it('the patterns alone catch far fewer', () => {
    expect(sharesWith(null).caught).toBeLessThan(0.5);
  });
});
