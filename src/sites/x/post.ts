import type { Author, Post } from '../../domain/model';
import { visibleText } from '../visible-text';
import { adId } from './ad-id';
import { type StatusAddress, statusAddress } from './address';
import { authorIn, unlinkedAuthor } from './author';
import { firstOwn, type Layer, layerOf, quoteIn } from './layers';

/** What an article says of itself, without looking around it. */
export interface Article {
  element: Element;
  layer: Layer;
  quote: Element | null;
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
  const layer = layerOf(element);
  if (!layer || element.parentElement?.closest('article')) return null;
  const quote = quoteIn(element, layer);
  const stamp = permalinkOf(element, quote);
  // Ads stand inside placementTracking; videos carry one inside themselves (2024 to 2026).
  const promoted = element.closest('[data-testid="placementTracking"]') !== null;
  if (!stamp && !promoted) return null;
  const author = authorOf(element, layer, quote, stamp?.address ?? null);
  if (!author) return null;
  const text = textOf(element, layer, quote);
  return {
    element,
    layer,
    quote,
    id: stamp?.address.id ?? adId(author.handle, text),
    author,
    text,
    publishedAt: stamp?.publishedAt ?? null,
    permalink: stamp?.address.permalink ?? null,
    promoted,
    quoted: quote ? quotedIn(quote, layer) : null,
  };
}

/** The one status link around a time: 92 of 97 saved posts, the other 5 promoted. A quote's time has no link. */
function permalinkOf(
  article: Element,
  quote: Element | null,
): { address: StatusAddress; publishedAt: string | null } | null {
  for (const time of article.querySelectorAll('a[href*="/status/"] time[datetime]')) {
    if (quote?.contains(time)) continue;
    const address = statusAddress(time.closest('a')?.getAttribute('href') ?? null);
    if (!address) continue;
    const at = time.getAttribute('datetime') ?? '';
    return { address, publishedAt: ISO.test(at) && !Number.isNaN(Date.parse(at)) ? at : null };
  }
  return null;
}

function authorOf(
  article: Element,
  layer: Layer,
  quote: Element | null,
  address: StatusAddress | null,
): Author | null {
  const inQuote = (link: Element): boolean => quote?.contains(link) ?? false;
  if (!layer.byline) return address?.handle ? authorIn(article, inQuote, address.handle) : null;
  const byline = firstOwn(article, layer.byline, quote);
  if (!byline) return null;
  return authorIn(byline, inQuote, null) ?? unlinkedAuthor(byline);
}

function textOf(article: Element, layer: Layer, quote: Element | null): string {
  const text = firstOwn(article, layer.text, quote);
  return text ? visibleText(text, { lines: 'pre' }) : '';
}

function quotedIn(quote: Element, layer: Layer): Post['quoted'] {
  const byline = layer.byline ? quote.querySelector(layer.byline) : null;
  const author = byline && (authorIn(byline, () => false, null) ?? unlinkedAuthor(byline));
  return {
    author: author ?? { name: '', handle: null, url: null },
    text: textOf(quote, layer, null),
  };
}
