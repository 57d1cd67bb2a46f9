/** What a post is read by. */
export type PostPart = 'author' | 'text' | 'id' | 'actions';

export const POST_PARTS: readonly PostPart[] = ['author', 'text', 'id', 'actions'];

/** How well a page can be read: as ever, only in part, or not at all. */
export type ReadingState = 'fine' | 'drop' | 'blind';

/** What came of comparing what looks like posts on a page with what was read of it. */
export interface PageReading {
  state: ReadingState;
  /** The kind of page, in its site's own few words: `home`, `group`. */
  kind: string;
  /** What looks like posts. */
  present: number;
  /** Those that could be read. */
  read: number;
  /** How many lack which part. */
  missing: Record<PostPart, number>;
}

/** What follows “3 of 12 posts here”. */
const LACKS: Record<PostPart, (count: number) => string> = {
  author: (count) => (count === 1 ? 'does not say who wrote it' : 'do not say who wrote them'),
  text: (count) => (count === 1 ? 'has no readable text' : 'have no readable text'),
  id: (count) => (count === 1 ? 'has no link of its own' : 'have no links of their own'),
  actions: (count) => (count === 1 ? 'has no row of buttons' : 'have no row of buttons'),
};

/** What is missing on a page, a line for each part: `3 of 12 posts here have no readable text`. */
export function sayMissing({ present, missing }: Pick<PageReading, 'present' | 'missing'>): string[] {
  const posts = present === 1 ? 'post' : 'posts';
  return POST_PARTS.flatMap((part) => {
    const count = missing[part];
    return count > 0 ? [`${count} of ${present} ${posts} here ${LACKS[part](count)}`] : [];
  });
}
