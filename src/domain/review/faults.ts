import type { Fault, Situation } from './check';
import { CHECKS } from './checks';
import type { DraftText } from './draft-text';
import { foundByPatterns } from './patterns';
import type { ReviewModel } from './review-model';
import { judge, seePieces } from './trained/judge';
import { JUDGED, type JudgedId } from './trained/judged';

/** So far below what it takes, the model is sure that a pattern was taken in. */
const SURE = 4;

/**
 * What is at fault in a draft, by the check's id: what the checks' patterns find, unless the model is sure that it is
 * no fault, and what only the model hears or weighs. It knows English; without it (null) the patterns decide alone.
 */
export function faultsIn(
  draft: DraftText,
  situation: Situation,
  model: ReviewModel | null,
): ReadonlyMap<string, Fault[]> {
  const found = foundByPatterns(draft, situation);
  if (model === null) return found;
  for (const { id, weighs } of CHECKS) if (weighs) put(found, id, weighs(draft, situation, model.facts));
  if (draft.language !== 'en') return found;
  const judgements = judge(model.heard, seePieces(draft, situation, found));
  for (const { id, heard } of CHECKS) {
    const judgement = isJudged(id) ? judgements.get(id) : undefined;
    if (!heard || !judgement || !heard.applies(situation)) continue;
    if (judgement.sum <= -SURE)
      put(found, id, heard.stands ? (found.get(id) ?? []).filter(heard.stands) : []);
    else if (judgement.sum > 0 && !found.has(id) && !heard.clears?.(draft, situation))
      found.set(id, [heard.tells(draft, judgement.where, situation)]);
  }
  return found;
}

function put(found: Map<string, Fault[]>, id: string, faults: Fault[]): void {
  if (faults.length > 0) found.set(id, faults);
  else found.delete(id);
}

function isJudged(id: string): id is JudgedId {
  return (JUDGED as readonly string[]).includes(id);
}
