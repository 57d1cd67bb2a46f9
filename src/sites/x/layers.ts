/**
 * How to find the parts of a post: by X's test ids, or, on articles that carry none at all, by structure and
 * addresses. An article with test ids in an order we do not know (the layout of 2021) is read by neither: it
 * counts as unread, and a page full of them as blind.
 */
export interface Layer {
  text: string;
  /** Name, handle and time, or null where only the links tell. */
  byline: string | null;
  /** An embedded post is a link-like box that holds one of `quoteMarks`. */
  quoteBox: string;
  quoteMarks: string;
}

/** Seen in all saved pages of 2022-12 to 2026: 97 of 97 posts. */
const BY_TEST_ID: Layer = {
  text: '[data-testid="tweetText"]',
  byline: '[data-testid="User-Name"]',
  // `div[role="link"][tabindex="0"]` in all saved quotes; in some (quote with a link of its own) an anchor.
  quoteBox: '[role="link"]',
  quoteMarks: '[data-testid="User-Name"], [data-testid="tweetText"]',
};

/** Checked on the same pages with every test id taken out. */
const BY_STRUCTURE: Layer = {
  text: '[lang][dir="auto"]',
  byline: null,
  quoteBox: '[role="link"]',
  // The post's own permalink is a link around nothing but its time.
  quoteMarks: ':scope div time[datetime], [lang][dir="auto"]',
};

/** Post bodies; `div[data-testid="tweet"]` is the frame of the photo modal (2026), never a post. */
export const ARTICLE = 'article';

/** The post a status page or photo modal is about; home, profiles and search have none (2025, 2026). */
export const FOCUSED = 'article[tabindex="-1"]';

/** The layer that can read an article; null when none can. */
export function layerOf(article: Element): Layer | null {
  if (article.getAttribute('data-testid') === 'tweet') return BY_TEST_ID;
  const bare = !article.hasAttribute('data-testid') && !article.querySelector('[data-testid]');
  return bare ? BY_STRUCTURE : null;
}

/** The embedded post, when there is one. */
export function quoteIn(article: Element, layer: Layer): Element | null {
  for (const box of article.querySelectorAll(layer.quoteBox)) {
    if (box.querySelector(layer.quoteMarks)) return box;
  }
  return null;
}

/** The first match that belongs to the post itself, not to the one it embeds. */
export function firstOwn(article: Element, selector: string, quote: Element | null): Element | null {
  for (const found of article.querySelectorAll(selector)) {
    if (!quote?.contains(found)) return found;
  }
  return null;
}
