import { coverageOf, inSteps, type LikePost, type Steps } from '../coverage';
import type { Coverage, PostPart } from '../site';
import { ARTICLE, type Parts, partsOf } from './layers';
import { permalinkOf, readArticle } from './post';
import { articlesIn, looseStamps } from './posts-on-page';
import { actionRow } from './row';

/** A post's counts are a sentence on its row of buttons: 97 of 97, in every language. */
const COUNTS = '[role="group"][aria-label]';
const BUTTON = 'button, [role="button"]';
/** Words in these are not the post's own. */
const NOT_WORDS =
  'a, button, time, video, svg, [role="button"], [role="link"], [role="group"], [role="progressbar"], [hidden], [aria-hidden="true"]';
/** As long as a short sentence; what else stands in a post is shorter, or a link. */
const SENTENCE = 12;

/**
 * Looks at what looks like posts, however marked: articles with a permalink, a row of actions or as many buttons,
 * and where there are no articles permalinks and rows. Likes and follows (`notification`), deleted posts and a
 * dialog's copy of the post being answered have none of these.
 */
export function* likePosts(root: ParentNode): Steps<LikePost[]> {
  const articles = articlesIn(root);
  yield;
  const outermost = articles.filter((article) => !article.parentElement?.closest(ARTICLE));
  const posts: LikePost[] = yield* inSteps(root, outermost, (element) => {
    const lacks = lackOf(element);
    return lacks && { element, lacks };
  });
  const marked = articles.some((article) => article.matches(ARTICLE));
  const strays = marked ? looseStamps(root) : [...looseStamps(root), ...looseRows(root)];
  // A stamp and a row of one post stand together in a post that could not be put together.
  const outside = strays.filter((stray) => !articles.some((article) => article.contains(stray)));
  const lone = outside.filter((stray) => stray.localName === 'time');
  const rows = outside.filter((stray) => stray.localName !== 'time');
  for (const element of lone.length > rows.length ? lone : rows) {
    posts.push({ element, lacks: ['author', 'text', 'id'] });
  }
  return posts;
}

/** How much of what looks like posts could be read. */
export function* coverage(root: ParentNode): Steps<Coverage> {
  const found = yield* likePosts(root);
  return coverageOf(found.map(({ lacks }) => lacks));
}

/** What could not be found of a post; null for what is none. */
function lackOf(article: Element): PostPart[] | null {
  const read = readArticle(article);
  const parts = read?.parts ?? partsOf(article);
  const row = actionRow(article, parts.quote);
  const lacks: PostPart[] = [];
  if (!read) {
    const stamp = permalinkOf(parts);
    if (!stamp && !row && article.querySelectorAll(BUTTON).length < 3) return null;
    // Without either, who wrote it was not even looked for.
    lacks.push(stamp ? 'author' : 'id');
  }
  if (!row) lacks.push('actions');
  const lost = read ? read.text === '' : parts.words === null;
  if (lost && holdsWords(article, parts, row)) lacks.push('text');
  return lacks;
}

function looseRows(root: ParentNode): Element[] {
  return [...root.querySelectorAll(COUNTS)].filter(
    (row) => row.querySelectorAll(BUTTON).length >= 3 && !row.closest(ARTICLE),
  );
}

/** Something is written between the line with name and time and the row of buttons. */
function holdsWords(article: Element, { byline, quote, times }: Parts, row: Element | null): boolean {
  const start = times[0] ?? byline;
  if (!start) return false;
  let length = 0;
  const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (row && row.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    const words = node.nodeValue?.trim().length ?? 0;
    if (words < 2 || quote?.contains(node) || byline?.contains(node)) continue;
    if (!node.parentElement?.closest(NOT_WORDS)) length += words;
  }
  return length >= SENTENCE;
}
