import { REVIEW } from '../domain/review/trained/judge';
import { modelOnce } from './shipped-model';

/** The model of the review; assets/review-model.md says what it is made of. */
export const reviewModel = modelOnce({
  file: 'review-model.bin',
  shape: REVIEW,
  without: 'replies are reviewed by patterns alone',
});
