import { statusAddress } from './address';
import { ARTICLE } from './layers';
import { actionRow } from './row';

/** What every post but a promoted one has: a link around nothing but its time. */
export const PERMALINK = 'a[href*="/status/"] > time[datetime]';
/** A post never reaches beyond these. */
const BOUNDARY = 'main, section, body, [role="main"], [role="region"], [role="dialog"], [role="list"]';

/**
 * The elements of posts under `root`, which may be one itself: articles, and where the page has none what holds
 * together one permalink and one row of buttons.
 */
export function articlesIn(root: ParentNode): Element[] {
  // What is embedded in an article is read with it.
  if (isElement(root)) {
    if (root.matches(ARTICLE)) return [root];
    const only = onlyArticle(root);
    if (only) return [only];
  }
  const articles = [...root.querySelectorAll(ARTICLE)];
  return articles.length > 0 ? articles : unmarkedIn(root);
}

/** The article of a cell of the feed, without a look at all that is in it: it is asked for every post. */
function onlyArticle(root: Element): Element | null {
  let at: Element | null = root;
  while (at && at.localName !== 'article') at = at.childElementCount === 1 ? at.firstElementChild : null;
  return at;
}

/** The post an element stands in, itself included; the outermost, where one embeds another. */
export function articleAround(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = element.closest(ARTICLE); at; at = at.parentElement?.closest(ARTICLE) ?? null) found = at;
  return found;
}

/** Permalinks that stand in no article. */
export function looseStamps(root: ParentNode): Element[] {
  return [...root.querySelectorAll(PERMALINK)].filter(
    (time) => statusAddress(time.parentElement?.getAttribute('href') ?? null) && !time.closest(ARTICLE),
  );
}

/** Posts that nothing marks as such. */
function unmarkedIn(root: ParentNode): Element[] {
  // An element of its own may be one: its permalink is inside, its edges are found from there.
  const posts = looseStamps(root).flatMap((time) => around(time) ?? []);
  return [...new Set(posts)];
}

/**
 * The post around a permalink: the smallest element with a row of buttons, then up to the one that takes the
 * keyboard's focus (all 97 saved posts do), as far as no other post's permalink comes in.
 */
function around(time: Element): Element | null {
  let smallest: Element | null = null;
  for (let at = time.parentElement; at && !at.matches(BOUNDARY); at = at.parentElement) {
    if (at.querySelectorAll(PERMALINK).length > 1) break;
    if (!smallest && actionRow(at, null)) smallest = at;
    if (smallest && at.hasAttribute('tabindex')) return at;
  }
  return smallest;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
