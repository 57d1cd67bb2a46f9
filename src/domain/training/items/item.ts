/** A question of a test, as we write it: `{thing}` and the like stand for words of the user's trade. */
export interface OurItem {
  /** Stable: attempts name what was missed by it. */
  id: string;
  asks: string;
  right: string;
  /** Tempting, each in its own way, and none of them a joke. */
  wrong: readonly [string, string, string];
  why: string;
}
