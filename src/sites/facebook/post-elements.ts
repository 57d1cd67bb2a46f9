import { actionRows } from './actions';
import { firstAuthor, groupOf } from './author';
import { all, commentAround, commentElements, isAside, MESSAGE, precedes } from './page';

/** A post's place in its feed (every saved feed, 2022–2025). Menus and lists number their items too. */
const NUMBERED = 'div[aria-posinset]:not([role]), div[aria-posinset][role="article"]';
const ARTICLE = 'div[role="article"][aria-labelledby]';
const HEADING = '[data-ad-rendering-role="profile_name"], h2, h3, h4';
/** A post never reaches beyond these. */
const BOUNDARY = '[role="main"], [role="dialog"], [role="feed"], [role="list"], [data-pagelet], body';
const MENU = '[aria-haspopup="menu"]';

/** The headings in an element that name a person, page or group: a post's own comes first, an embedded one's later. */
export function headersIn(element: ParentNode): Element[] {
  const found: Element[] = [];
  for (const heading of all(element, HEADING)) {
    if (found.at(-1)?.contains(heading) || commentAround(heading)) continue;
    const links = [...heading.querySelectorAll('a[href]')];
    if (firstAuthor(links) || links.some((link) => groupOf(link) !== null)) found.push(heading);
  }
  return found;
}

/** The texts marked as a person's words, each once, without those on cards that are links as a whole. */
export function messagesIn(element: ParentNode): Element[] {
  return all(element, MESSAGE).filter(
    (message) => !message.parentElement?.closest(MESSAGE) && !message.closest('a') && !commentAround(message),
  );
}

/**
 * The elements of posts under a root, in document order, none inside another. Three layers: places in a feed;
 * labelled articles (feeds of 2020); and, where a page has neither (group feeds since 2026-08,
 * https://github.com/browser-use/browser-harness/pull/613), what holds together a heading with a person's
 * link, a text or a row of buttons.
 */
export function postElements(root: ParentNode): Element[] {
  const posts = outermost(all(root, `${NUMBERED}, ${ARTICLE}`).filter((element) => holdsPost(element)));
  for (const seed of seeds(root)) {
    if (posts.some((post) => post.contains(seed))) continue;
    const post = around(seed, posts);
    if (post) posts.push(post);
  }
  return posts.sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The post an element stands in, among those known or by itself; null outside posts. */
export function postAround(element: Element, known: { element: Element }[]): Element | null {
  const found = known.find((post) => post.element.contains(element))?.element;
  if (found) return found;
  const placed = element.closest(`${NUMBERED}, ${ARTICLE}`);
  if (placed && holdsPost(placed)) return placed;
  return postElements(element.ownerDocument).find((post) => post.contains(element)) ?? null;
}

/** Something a person wrote, rather than people to know, reels, a skeleton still loading. */
function holdsPost(element: Element): boolean {
  if (commentAround(element)) return false;
  if (messagesIn(element).length > 0) return true;
  return headersIn(element).length > 0 && (element.hasAttribute('aria-describedby') || rowIn(element));
}

function rowIn(element: Element): boolean {
  return actionRows(element).length > 0;
}

function outermost(elements: Element[]): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

function seeds(root: ParentNode): Element[] {
  return [...messagesIn(root), ...actionRows(root)].filter((seed) => !isAside(seed));
}

/** The post around a text or a row of buttons that no feed counts: the smallest element with its heading, then all its own. */
function around(seed: Element, posts: Element[]): Element | null {
  let post: Element | null = seed.parentElement;
  let header: Element | undefined;
  for (; post && !header; post = header ? post : post.parentElement) {
    if (post.matches(BOUNDARY)) return null;
    header = headersIn(post).find((heading) => precedes(heading, seed));
  }
  if (!post || !header) return null;
  if (!seed.matches(MESSAGE) && !menuBetween(post, header, seed)) return null;
  // Its comments and buttons may stand beside what holds heading and text; a neighbour's heading ends it.
  for (;;) {
    const wider: Element | null = post.parentElement;
    if (!wider || wider.matches(BOUNDARY) || posts.some((other) => wider.contains(other))) return post;
    const own: Element = post;
    if (headersIn(wider).some((heading) => !own.contains(heading))) return post;
    post = wider;
  }
}

/** Every post of a person logged in has its menu ("…") beside the heading; page headers with buttons have none there. */
function menuBetween(post: Element, header: Element, row: Element): boolean {
  return [...post.querySelectorAll(MENU)].some((menu) => precedes(header, menu) && precedes(menu, row));
}

/**
 * How many elements look like posts or comments by any layer, readable or not. For the coverage only: coarse.
 */
export function looksLikePosts(root: ParentNode): number {
  const loose = all(root, '[role="feed"] > *, div[role="article"]:not([aria-roledescription])').filter(
    (element) =>
      element.querySelectorAll('[role="button"], button').length >= 3 &&
      (element.textContent ?? '').length > 40,
  );
  const posts = new Set([...postElements(root), ...loose.filter((element) => !commentAround(element))]);
  const alone = [...posts].filter(
    (post) => ![...posts].some((other) => other !== post && other.contains(post)),
  );
  return alone.length + commentElements(root).length;
}
