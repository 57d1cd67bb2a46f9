import type { Forest } from '../facts/compared/forest';
import type { TrainedModel } from '../trained/model-file';

/** What is trained for the review: its files come with the extension. */
export interface ReviewModel {
  /** Hears what no pattern has; see `trained/`. */
  heard: TrainedModel;
  /** Weighs a draft against the facts; see `domain/facts/compared`. */
  facts: Forest;
}
