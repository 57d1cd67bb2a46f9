import type { PostPart } from '../../src/domain/page-reading';
import { COMMENT, MESSAGE } from '../../src/sites/facebook/page';
import { HEADING, NAMED, PLACED } from '../../src/sites/facebook/post-elements';
import { ARTICLE, BYLINE, TEXT, UNMARKED } from '../../src/sites/x/layers';
import { PERMALINK } from '../../src/sites/x/posts-on-page';
import type { Readable } from '../reader';

/** One way in which a reader finds a part of a post; several for one part are layers, the first is tried first. */
export interface Layer {
  of: PostPart | 'post';
  selector: string;
}

/** What the readers of `src/sites` rely on, in their own words. */
export const LAYERS: Record<Readable, readonly Layer[]> = {
  x: [
    { of: 'post', selector: 'article[data-testid="tweet"]' },
    { of: 'post', selector: ARTICLE },
    { of: 'author', selector: `[data-testid="${BYLINE}"]` },
    { of: 'text', selector: `[data-testid="${TEXT}"]` },
    { of: 'text', selector: UNMARKED },
    { of: 'id', selector: PERMALINK },
    { of: 'actions', selector: '[role="group"]' },
  ],
  facebook: [
    { of: 'post', selector: PLACED },
    { of: 'post', selector: NAMED },
    { of: 'post', selector: COMMENT },
    { of: 'author', selector: HEADING },
    { of: 'text', selector: MESSAGE },
    { of: 'text', selector: 'span[dir]' },
    { of: 'id', selector: 'a[href*="comment_id="]' },
    { of: 'actions', selector: '[data-ad-rendering-role="comment_button"]' },
    { of: 'actions', selector: '[role="button"]' },
  ],
};
