import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openForest } from '../src/domain/facts/compared/forest';
import { FEATURES } from '../src/domain/facts/compared/row';
import type { ReviewModel } from '../src/domain/review/review-model';
import { REVIEW } from '../src/domain/review/trained/judge';
import { openModel } from '../src/domain/trained/model-file';

/** The model of the review that ships. */
export function shippedReviewModel(): ReviewModel {
  return {
    heard: openModel(asset('review-model.bin'), REVIEW),
    facts: openForest(asset('facts-model.bin'), FEATURES),
  };
}

function asset(name: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(path.resolve(import.meta.dirname, '../assets', name))).buffer;
}
