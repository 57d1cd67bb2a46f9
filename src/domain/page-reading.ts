import type { CountKey } from './say/keys';
import { sayCount } from './say/say';

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

const LACKS: Record<PostPart, CountKey> = {
  author: 'page_lacksAuthor',
  text: 'page_lacksText',
  id: 'page_lacksLink',
  actions: 'page_lacksActions',
};

/** What is missing on a page, a line for each part: `3 of 12 posts here have no readable text`. */
export function sayMissing({ present, missing }: Pick<PageReading, 'present' | 'missing'>): string[] {
  const posts = sayCount('page_posts', present);
  return POST_PARTS.flatMap((part) => {
    const count = missing[part];
    return count > 0 ? [sayCount(LACKS[part], count, { posts })] : [];
  });
}
