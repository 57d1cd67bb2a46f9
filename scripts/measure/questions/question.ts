import type { LabelledPost } from '../post';
import type { Answer, Topic } from '../systems/system';

/** What is asked of a post, and how the answers to many become a score. */
export interface Question {
  /** What is printed: `macro-F1`. */
  measure: string;
  /** A system that does not speak of all of these is not asked. */
  about: readonly Topic[];
  /** How many cells the tally has. */
  size: number;
  /** The cells that a post falls into, always equally many; null where its label is unknown. */
  cellsOf(post: LabelledPost, answer: Answer): readonly number[] | null;
  /** 0 to 1, from how many posts fell into each cell. */
  score(tally: ArrayLike<number>): number;
  /** How many posts are truly a yes, where there is one. */
  yes?(tally: ArrayLike<number>): number;
}
