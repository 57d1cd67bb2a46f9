import { readDraft } from '../../src/domain/review/draft-text';
import { foundByPatterns } from '../../src/domain/review/patterns';
import { reviewDraft } from '../../src/domain/review/review';
import { withWording } from '../../src/domain/review/with-wording';
import type { Drafted } from '../../tests/domain/review/drafts/drafted';
import { situationOf } from '../../tests/domain/review/situation';

/**
 * A draft of ours with each better wording that the checks' patterns have for it: what the coach proposes is no fault
 * any more, and the model has to know.
 */
export function mendedOf(draft: Drafted): Drafted[] {
  const situation = situationOf(draft);
  return reviewDraft(draft.says, situation, null).flatMap((finding) => {
    if (finding.better === null) return [];
    const says = withWording(draft.says, finding);
    const left = foundByPatterns(readDraft(says), situation);
    const mended = { ...draft, says, faults: draft.faults.filter((id) => id !== finding.check) };
    return left.has(finding.check) || says.trim() === '' ? [] : [mended];
  });
}
