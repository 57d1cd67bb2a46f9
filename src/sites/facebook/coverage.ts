import { coverageOf, inSteps, type LikePost, type Steps } from '../coverage';
import type { Coverage, PostPart, ReadPost } from '../site';
import { firstAuthor, profileOf } from './author';
import { commentParts } from './comments';
import { commentIds } from './ids';
import { commentAround, commentElements, idsOf, ownOf, precedes } from './page';
import { pageKind } from './page-kind';
import { headersIn, postElements, likePosts as strangePosts } from './post-elements';
import { readPost } from './posts';
import { textOf } from './text';

/** Words in these are not the post's own. */
const NOT_WORDS = 'a, button, form, h2, h3, h4, ul, [role="button"], [role="toolbar"], [aria-hidden="true"]';
/** As long as a short sentence. */
const SENTENCE = 20;

const NOTHING: PostPart[] = ['author', 'text', 'id'];

/**
 * Looks at what looks like posts and comments, however marked: what is read as one, what stands in a feed with
 * words and buttons, and links to people that carry a comment's number. Pages without any (notifications) are fine.
 */
export function* likePosts(root: ParentNode): Steps<LikePost[]> {
  const known = postElements(root);
  yield;
  const posts = yield* inSteps(root, known, (element) => ({ element, lacks: lackOfPost(element) }));
  const comments = yield* inSteps(root, commentElements(root), (element) => {
    const lacks = lackOfComment(element);
    return lacks && { element, lacks };
  });
  const stray = looseComments(root);
  yield;
  const strange = strangePosts(root, known, comments.length + stray.length === 0 && isFeed(root));
  const unread = [...strange, ...stray].map((element): LikePost => ({ element, lacks: NOTHING }));
  return [...posts, ...comments, ...unread];
}

/** How much of what looks like posts could be read. */
export function* coverage(root: ParentNode): Steps<Coverage> {
  const found = yield* likePosts(root);
  return coverageOf(found.map(({ lacks }) => lacks));
}

function lackOfPost(element: Element): PostPart[] {
  const read = readPost(element);
  if (!read) return [headersIn(element).length === 0 ? 'author' : 'id'];
  const lacks: PostPart[] = read.actions ? [] : ['actions'];
  if (read.post.text === '' && read.post.quoted === null && holdsWords(read)) lacks.push('text');
  return lacks;
}

/** Null for articles that are no comment: nobody is linked, nothing is said. */
function lackOfComment(comment: Element): PostPart[] | null {
  const parts = commentParts(comment);
  if (!parts) {
    const numbered = idsOf(comment).length > 0;
    if (numbered) return ['author'];
    return firstAuthor(ownOf(comment, 'a[href]')) && ownOf(comment, 'span[dir], div[dir]').length > 1
      ? ['id']
      : null;
  }
  const words = parts.body === null ? ownOf(comment, 'div[dir="auto"]') : [];
  const lost = words.some((block) => !block.closest(NOT_WORDS) && textOf(block).length >= SENTENCE);
  return lost ? ['text'] : [];
}

/** Something is written between the heading and the row of buttons. */
function holdsWords({ element, actions }: ReadPost): boolean {
  const [header] = headersIn(element);
  return [...element.querySelectorAll('div[dir="auto"], span[dir="auto"]')].some(
    (block) =>
      !commentAround(block) &&
      !block.closest(NOT_WORDS) &&
      (!header || precedes(header, block)) &&
      (!actions || precedes(block, actions)) &&
      !block.querySelector('a, [role="button"]') &&
      textOf(block).length >= SENTENCE,
  );
}

/** Comments that nothing marks as such: an author's link carries the number of the comment. */
function looseComments(root: ParentNode): Element[] {
  const byNumber = new Map<string, Element>();
  for (const link of root.querySelectorAll('a[href*="comment_id="]')) {
    const ids = commentAround(link) || !profileOf(link) ? null : commentIds(link);
    if (ids?.post) byNumber.set(ids.reply ?? ids.comment, link);
  }
  return [...byNumber.values()];
}

/** Where nothing but posts is to be expected. */
function isFeed(root: ParentNode): boolean {
  const address = (root.ownerDocument ?? (root as Document)).URL;
  return URL.canParse(address) && /^(feed|group)$/.test(pageKind(new URL(address)));
}
