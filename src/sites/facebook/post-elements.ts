import { actionRows } from './actions';
import { groupOf, profileOf } from './author';
import { all, commentAround, holdsComment, holdsId, isAside, isElement, MESSAGE, precedes } from './page';

/** A post's place in its feed (every saved feed, 2022–2025). Menus and lists number their items too. */
const NUMBERED = 'div[aria-posinset]:not([role]), div[aria-posinset][role="article"]';
export const PLACED = `${NUMBERED}, div[role="article"][aria-labelledby]`;
export const HEADING = '[data-ad-rendering-role="profile_name"], h2, h3, h4';
/** A post never reaches beyond these. */
export const BOUNDARY = '[role="main"], [role="dialog"], [role="feed"], [role="list"], [data-pagelet], body';
/** A post names its heading and its parts (4 of 4 saved posts). */
export const NAMED = 'div[aria-labelledby][aria-describedby]';
/** Whatever stands in a feed, and articles that are no message of a chat. */
const LOOSE = '[role="feed"] > *, div[role="article"]:not([aria-roledescription])';
const MENU = '[aria-haspopup="menu"]';
/** What can be pressed; the decoys among a post's parts are hidden. */
const CONTROL = 'a[href]:not([aria-hidden="true"]), [role="button"]:not([aria-hidden="true"])';

/** The headings in an element that name a person, page or group: a post's own comes first, an embedded one's later. */
export function headersIn(element: ParentNode, plain = false): Element[] {
  const found: Element[] = [];
  for (const heading of all(element, HEADING)) {
    const own = plain || !commentAround(heading);
    if (own && !found.at(-1)?.contains(heading) && namesSomebody(heading)) found.push(heading);
  }
  return found;
}

function namesSomebody(heading: Element): boolean {
  return [...heading.querySelectorAll('a[href]')].some(
    (link) => (profileOf(link) !== null && (link.textContent ?? '').trim() !== '') || groupOf(link) !== null,
  );
}

/** The texts marked as a person's words, each once, without those on cards that are links as a whole. */
export function messagesIn(element: ParentNode, plain = false): Element[] {
  return all(element, MESSAGE).filter((message) => isMessage(message, plain));
}

function isMessage(message: Element, plain: boolean): boolean {
  if (message.parentElement?.closest(MESSAGE) || message.closest('a')) return false;
  return plain || !commentAround(message);
}

/**
 * The elements of posts under a root, in document order, none inside another. Three layers: places in a feed;
 * labelled articles (feeds of 2020); and, where a page has neither (group feeds since 2026-08,
 * https://github.com/browser-use/browser-harness/pull/613), what holds together a heading with a person's
 * link, a text or a row of buttons.
 */
export function postElements(root: ParentNode): Element[] {
  // One unit of a feed, as it is mostly asked for: whatever stands inside belongs to it.
  if (isElement(root) && root.matches(PLACED) && holdsPost(root)) return [root];
  if (isElement(root) && commentAround(root)) return [];
  const placed = outermost(all(root, PLACED).filter(holdsPost));
  const known = new Set(placed);
  const loose: Element[] = [];
  // Rows first: a text may be that of a post shared inside another, a row is always the outer one's.
  for (const seed of [...actionRows(root, PLACED), ...messagesIn(root)]) {
    if (isAside(seed) || isKnown(seed, known) || loose.some((post) => post.contains(seed))) continue;
    const post = around(seed, [...placed, ...loose]);
    if (post) loose.push(post);
  }
  return loose.length === 0 ? placed : [...placed, ...loose].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The post that counts itself in a feed and has an element in it, or null. */
export function placedAround(element: Element): Element | null {
  const placed = element.closest(PLACED);
  return placed && holdsPost(placed) ? placed : null;
}

function isKnown(element: Element, posts: Set<Element>): boolean {
  for (let at = element.closest(PLACED); at; at = at.parentElement?.closest(PLACED) ?? null) {
    if (posts.has(at)) return true;
  }
  return false;
}

/**
 * Something a person wrote, rather than people to know, reels, a skeleton still loading. Without a text, its
 * name must be a person's heading: "People you may know" is one without a link.
 */
function holdsPost(element: Element): boolean {
  if (commentAround(element)) return false;
  // The first is mostly one, and stands before the pictures.
  const first = element.querySelector(MESSAGE);
  if (first && (isMessage(first, false) || messagesIn(element).length > 0)) return true;
  const headers = headersIn(element);
  const label = element.getAttribute('aria-labelledby');
  const named = label === null || headers.some((heading) => holdsId(heading, label));
  return (
    named &&
    headers.length > 0 &&
    (element.hasAttribute('aria-describedby') || actionRows(element).length > 0)
  );
}

function outermost(elements: Element[]): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

/** The post around a text or a row of buttons that no feed counts: the smallest element with its heading, then all its own. */
function around(seed: Element, posts: Element[]): Element | null {
  let post: Element | null = seed.parentElement;
  let header: Element | undefined;
  for (; post && !header; post = header ? post : post.parentElement) {
    if (post.matches(BOUNDARY)) return null;
    header = headersIn(post).find((heading) => precedes(heading, seed));
    // A whole post with nobody's name in it: the next name outwards is another's.
    if (!header && post.matches(NAMED)) return null;
  }
  if (!post || !header) return null;
  if (!seed.matches(MESSAGE) && !menuBetween(post, header, seed)) return null;
  // Its comments and buttons may stand beside what holds heading and text. What stands before it or a
  // neighbour's heading ends it.
  for (;;) {
    const wider: Element | null = post.parentElement;
    if (!wider || wider.matches(BOUNDARY) || posts.some((other) => wider.contains(other))) return post;
    const own: Element = post;
    const first = wider.querySelector(CONTROL);
    if (first && !own.contains(first) && precedes(first, own)) return post;
    // Another post stands beside it, though its heading leads to nobody.
    if ([...wider.querySelectorAll(NAMED)].some((other) => !own.contains(other))) return post;
    if (headersIn(wider).some((heading) => !own.contains(heading))) return post;
    post = wider;
  }
}

/** Every post of a person logged in has its menu ("…") beside the heading; page headers with buttons have none there. */
function menuBetween(post: Element, header: Element, row: Element): boolean {
  return [...post.querySelectorAll(MENU)].some((menu) => precedes(header, menu) && precedes(menu, row));
}

/**
 * The post around a comment where no feed counts it. Its heading, text and buttons stand before its comments: looked
 * for from the comment outwards, so that a page full of comments is not searched for each of them.
 */
export function looseAround(comment: Element): Element | null {
  for (let at = comment; at.parentElement && !at.matches(BOUNDARY); at = at.parentElement) {
    for (let part = at.parentElement.firstElementChild; part && part !== at; part = part.nextElementSibling) {
      if (holdsComment(part)) break;
      const seed = [...actionRows(part, PLACED), ...messagesIn(part)].find((one) => !isAside(one));
      const post = seed ? around(seed, []) : null;
      if (post?.contains(comment)) return post;
    }
  }
  return null;
}

/**
 * Elements that look like posts though no layer knows them as one; coarse, for the coverage only.
 * @param posts those that are known
 * @param feed the page's address says that people's posts are all it shows
 */
export function likePosts(root: ParentNode, posts: Element[], feed: boolean): Element[] {
  const known = new Set(posts);
  const found: Element[] = [];
  // Most of what looks like a post is one that is known: that is asked first.
  const strange = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) if (known.has(at)) return false;
    return !commentAround(element) && !isAside(element);
  };
  const add = (element: Element): void => {
    if ([...known].some((post) => element.contains(post))) return;
    known.add(element);
    found.push(element);
  };
  // One row of buttons is a post's; people to know have one each.
  for (const element of all(root, `${PLACED}, ${NAMED}`)) {
    if (strange(element) && actionRows(element).length === 1) add(element);
  }
  for (const element of all(root, LOOSE)) {
    if (strange(element) && isTalk(element) && !isList(element)) add(element);
  }
  if (feed && posts.length === 0 && found.length === 0) found.push(...alike(root).filter(strange));
  return found;
}

/** Words and several things to press. */
function isTalk(element: Element): boolean {
  const controls = element.querySelectorAll('[role="button"], button').length;
  return controls >= 3 && (element.textContent ?? '').length > 40;
}

/** People to know, reels, groups: a list of things to press, with a heading that leads to nobody. */
function isList(element: Element): boolean {
  const heading = element.querySelector('h2, h3, h4');
  return heading !== null && !namesSomebody(heading);
}

/** Three or more elements in a row, each with words and buttons: a feed by another name. */
function alike(root: ParentNode): Element[] {
  const parents = new Map<Element, number>();
  for (const button of root.querySelectorAll('[role="main"] button, [role="main"] [role="button"]')) {
    for (let at = button.parentElement; at && !at.matches('[role="main"]'); at = at.parentElement) {
      parents.set(at, (parents.get(at) ?? 0) + 1);
    }
  }
  for (const [parent, buttons] of parents) {
    if (buttons < 9 || parent.childElementCount < 3) continue;
    const talks = [...parent.children].filter(isTalk);
    if (talks.length >= 3) return talks;
  }
  return [];
}
