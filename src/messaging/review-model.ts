import { openForest } from '../domain/facts/compared/forest';
import { FEATURES } from '../domain/facts/compared/row';
import type { ReviewModel } from '../domain/review/review-model';
import { REVIEW } from '../domain/review/trained/judge';
import { openModel } from '../domain/trained/model-file';
import { modelOnce } from './shipped-model';

/** assets/review-model.md and assets/facts-model.md say what they are made of. */
const heard = modelOnce({ file: 'review-model.bin', open: (bytes) => openModel(bytes, REVIEW) });
const facts = modelOnce({ file: 'facts-model.bin', open: (bytes) => openForest(bytes, FEATURES) });

let both: Promise<ReviewModel | null> | null = null;

/** The model of the review, read when it is first asked for; null where a part of it cannot be read. */
export function reviewModel(): Promise<ReviewModel | null> {
  both ??= Promise.all([heard(), facts()]).then(([heard, facts]) => heard && facts && { heard, facts });
  return both;
}
