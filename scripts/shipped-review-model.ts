import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REVIEW } from '../src/domain/review/trained/judge';
import { openModel, type TrainedModel } from '../src/domain/trained/model-file';

/** The model of the review that ships. */
export function shippedReviewModel(): TrainedModel {
  const bytes = readFileSync(path.resolve(import.meta.dirname, '../assets/review-model.bin'));
  return openModel(Uint8Array.from(bytes).buffer, REVIEW);
}
