import type { LabelledPost } from '../post';
import type { Question } from '../questions/question';

/** Posts and what is asked of them. */
export interface MeasuredSet {
  name: string;
  /** Printed behind the name: what a reader must know to trust the rows. */
  note?: string;
  posts: readonly LabelledPost[];
  rows: readonly MeasuredRow[];
}

export interface MeasuredRow {
  name: string;
  question: Question;
  /** Percent that ours should reach. */
  goal?: number;
  /** Which of the posts; all, where nothing is said. */
  of?(post: LabelledPost): boolean;
}

/** Thresholds were chosen to do well on such a set: new posts of its kind will score a little less. */
export const TUNED = 'chose thresholds';
