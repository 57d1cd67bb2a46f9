import type { Author, Post } from '../../domain/model';
import { visibleText } from '../visible-text';
import { adId } from './ad-id';
import { type StatusAddress, statusAddress } from './address';
import { authorAmong, authorIn, unlinkedAuthor } from './author';
import { ARTICLE, type Parts, partsOf } from './layers';
import { actionRow } from './row';

/** What an article says of itself, without looking around it. */
export interface Article {
  element: Element;
  parts: Parts;
  id: string;
  author: Author;
  text: string;
  publishedAt: string | null;
  permalink: string | null;
  promoted: boolean;
  quoted: Post['quoted'];
}

/** ISO 8601 as X writes it (`2025-02-14T17:52:29.000Z`) or with an offset; the log refuses anything else. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads an article; null when it is no post or one we cannot name. */
export function readArticle(element: Element): Article | null {
  if (element.parentElement?.closest(ARTICLE)) return null;
  const parts = partsOf(element);
  const stamp = permalinkOf(parts);
  const promoted = isPromoted(element, parts);
  if (!stamp && !promoted) return null;
  const author = authorOf(element, parts, stamp?.address ?? null);
  if (!author) return null;
  const text = textOf(parts.words);
  return {
    element,
    parts,
    id: stamp?.address.id ?? adId(author.handle, text),
    author,
    text,
    publishedAt: stamp?.publishedAt ?? null,
    permalink: stamp?.address.permalink ?? null,
    promoted,
    quoted: quotedIn(parts),
  };
}

/**
 * Ads stand inside placementTracking; videos carry one inside themselves (2024 to 2026). Without test ids: a post
 * with its row of buttons that shows no time, which every other post does (92 of 97, the other 5 promoted).
 */
function isPromoted(article: Element, { byline, quote, times }: Parts): boolean {
  if (article.closest('[data-testid="placementTracking"]')) return true;
  return !byline && times.length === 0 && actionRow(article, quote) !== null;
}

/** The one status link around a time: 92 of 97 saved posts, the other 5 promoted. A quote's time has no link. */
export function permalinkOf({ times }: Parts): { address: StatusAddress; publishedAt: string | null } | null {
  for (const time of times) {
    const address = statusAddress(time.closest('a')?.getAttribute('href') ?? null);
    if (!address) continue;
    const at = time.getAttribute('datetime') ?? '';
    return { address, publishedAt: ISO.test(at) && !Number.isNaN(Date.parse(at)) ? at : null };
  }
  return null;
}

function authorOf(article: Element, { quote, byline }: Parts, address: StatusAddress | null): Author | null {
  if (byline) return authorIn(byline) ?? unlinkedAuthor(byline);
  const links = [...article.querySelectorAll('a[href]')];
  const own = quote ? links.filter((link) => !quote.contains(link)) : links;
  return authorAmong(own, address?.handle ?? null);
}

function textOf(words: Element | null): string {
  return words ? visibleText(words, { lines: 'pre' }) : '';
}

function quotedIn({ quoted }: Parts): Post['quoted'] {
  if (!quoted) return null;
  const author = quoted.byline && (authorIn(quoted.byline) ?? unlinkedAuthor(quoted.byline));
  return { author: author ?? { name: '', handle: null, url: null }, text: textOf(quoted.words) };
}
