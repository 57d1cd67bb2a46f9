/**
 * How to find the parts of a post, layer below layer: by X's test ids, else by structure, roles and addresses; and
 * where not even `article` marks the posts, by their permalinks and rows of buttons (`posts-on-page`). The layer is
 * chosen article by article. The layout of 2021 is known to none: there name and handle are one link, so that
 * nobody can be named for certain, and a page full of such posts counts as blind.
 */

/** Post bodies; `div[data-testid="tweet"]` is the frame of the photo modal (2026), never a post. */
export const ARTICLE = 'article, [role="article"]';

/** The post a status page or photo modal is about; home, profiles and search have none (2025, 2026). */
export const FOCUSED = 'article[tabindex="-1"], [role="article"][tabindex="-1"]';

export function isFocused(article: Element): boolean {
  return article.getAttribute('tabindex') === '-1';
}

/** Where the parts of one article stand. */
export interface Parts {
  /** The embedded post. */
  quote: Element | null;
  /** Name, handle and time; null where no test id marks them and only the links tell. */
  byline: Element | null;
  /** What the person wrote. */
  words: Element | null;
  /** The times that are not the quote's. */
  times: Element[];
  /** The same of the embedded post. */
  quoted: { byline: Element | null; words: Element | null } | null;
}

/** Seen in all saved pages of 2022-12 to 2026: 97 of 97 posts. */
export const BYLINE = 'User-Name';
export const TEXT = 'tweetText';

/** Both at once: each look for one is a walk through the post, and most of what reading it costs. */
const MARKS = `[data-testid="${BYLINE}"], [data-testid="${TEXT}"]`;

/** Checked on the same pages with every test id taken out. */
export const UNMARKED = '[lang][dir="auto"]';

/** A quote is `div[role="link"][tabindex="0"]` in all saved ones; in some (with a link of its own) an anchor. */
const BOX = '[role="link"]';

export function partsOf(article: Element): Parts {
  return plainParts(article) ?? allParts(article);
}

/**
 * A marked post that embeds none, as most are: one time, and the first of each mark is its own. Nothing behind them
 * need be looked at. Null for all others.
 */
function plainParts(article: Element): Parts | null {
  if (article.getAttribute('data-testid') !== 'tweet') return null;
  const times = article.getElementsByTagName('time');
  const [time] = times;
  if (!time?.hasAttribute('datetime') || times.length > 1) return null;
  const byline = article.querySelector(`[data-testid="${BYLINE}"]`);
  const words = byline && article.querySelector(`[data-testid="${TEXT}"]`);
  if (!words || boxAround(article, byline) || boxAround(article, words)) return null;
  return { quote: null, byline, words, times: [time], quoted: null };
}

function allParts(article: Element): Parts {
  const bylines: Element[] = [];
  const texts: Element[] = [];
  for (const mark of article.querySelectorAll(MARKS)) {
    (mark.getAttribute('data-testid') === BYLINE ? bylines : texts).push(mark);
  }
  const times = [...article.getElementsByTagName('time')].filter((time) => time.hasAttribute('datetime'));
  const marked = bylines.length > 0 && article.getAttribute('data-testid') === 'tweet';
  const words = texts.length > 0 ? texts : [...article.querySelectorAll(UNMARKED)];
  const quote = marked
    ? firstBox(article, [...bylines, ...words])
    : firstBox(article, [...words, ...times.filter((time) => isQuoted(time))]);
  const own = (part: Element): boolean => !quote?.contains(part);
  const inside = (part: Element): boolean => quote?.contains(part) === true;
  return {
    quote,
    byline: (marked && bylines.find(own)) || null,
    words: words.find(own) ?? null,
    times: quote ? times.filter(own) : times,
    quoted: quote && {
      byline: (marked && bylines.find(inside)) || null,
      words: words.find(inside) ?? null,
    },
  };
}

/** The first box around one of the marks: boxes follow one another, so the outermost one of the first mark. */
function firstBox(article: Element, marks: Element[]): Element | null {
  let first: Element | null = null;
  for (const mark of marks) {
    for (let box = boxAround(article, mark); box; box = boxAround(article, box)) {
      if (!first || box.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) first = box;
    }
  }
  return first;
}

function boxAround(article: Element, mark: Element): Element | null {
  const box = mark.parentElement?.closest(BOX) ?? null;
  return box && box !== article && article.contains(box) ? box : null;
}

/** The post's own permalink is a link around nothing but its time; in a quote's box the time stands deeper. */
function isQuoted(time: Element): boolean {
  const box = time.parentElement?.closest(BOX);
  const block = time.parentElement?.closest('div');
  return box && block ? box !== block && box.contains(block) : false;
}
