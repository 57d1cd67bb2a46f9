import type { Post, PostRef } from '../../domain/model';
import { profileHandle, statusAddress } from './address';
import { authorByHandle } from './author';
import { FOCUSED, firstOwn } from './layers';
import { type Article, readArticle } from './post';

/** How a post stands to the others: what it answers and whose thread it is in. */
export type Standing = Pick<Post, 'kind' | 'answers' | 'thread'>;

const ALONE: Standing = { kind: 'post', answers: null, thread: null };

/** Where an article stands. Looks around it in the page, so that a single added cell can be read too. */
export function standing(article: Article): Standing {
  if (article.promoted) return ALONE;
  const named = replyingTo(article);
  const above = hasLineAbove(article.element) ? answered(article.element) : null;
  const place = placeInConversation(article);
  const nearest = above ?? place?.answers ?? null;
  const answers = merge(nearest, named);
  const replies = answers !== null || place?.kind === 'reply' || hasLineAbove(article.element);
  return replies ? { kind: 'reply', answers, thread: place?.thread ?? null } : ALONE;
}

/** "Replying to @dana" wins over position when they name different people; position knows the id. */
function merge(nearest: PostRef | null, named: string | null): PostRef | null {
  if (!named) return nearest;
  if (nearest?.author?.handle?.toLowerCase() === named.toLowerCase()) return nearest;
  return { id: null, author: authorByHandle(named) };
}

/**
 * The first person a "Replying to" line names: a link before the text whose words are the @handle it leads
 * to, outside byline, avatar and quote (notifications 2026). The words around it are localised and not read.
 */
function replyingTo({ element, layer, quote }: Article): string | null {
  const text = firstOwn(element, layer.text, quote);
  if (!text) return null;
  const byline = layer.byline ? element.querySelector(layer.byline) : null;
  for (const link of element.querySelectorAll('a[href]')) {
    if (!(link.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) || text.contains(link))
      continue;
    if (quote?.contains(link) || byline?.contains(link) || link.getAttribute('tabindex') === '-1') continue;
    const handle = profileHandle(link.getAttribute('href'));
    if (handle && link.textContent?.trim() === `@${handle}`) return handle;
  }
  return null;
}

/**
 * The line that ties a post to the one above it: the first row of the post begins with an empty column
 * (thread-mid and thread-tail 2023, home 2025) which thread heads, single posts and reposts lack.
 */
function hasLineAbove(article: Element): boolean {
  const row = article.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild;
  const column = row?.firstElementChild;
  if (!row || !column || row.childElementCount < 2) return false;
  const line = column.firstElementChild;
  return line !== null && line.childElementCount === 0 && column.textContent === '';
}

/** The post in the cell right above; null when something else stands between ("Show more replies"). */
function answered(article: Element): PostRef | null {
  let cell: Element | null = article;
  while (cell && !cell.previousElementSibling) cell = cell.parentElement;
  const before = [...(cell?.previousElementSibling?.querySelectorAll('article') ?? [])].at(-1);
  return before ? refTo(readArticle(before)) : null;
}

/** On a status page and in the photo modal: earlier posts are ancestors, later ones replies (2025, 2026). */
function placeInConversation(article: Article): Standing | null {
  const { element } = article;
  const scope = element.closest('[role="dialog"]') ?? element.ownerDocument;
  const articles = [...scope.querySelectorAll('article')].filter((other) => sameLevel(other, element));
  const focus = articles.find((other) => other.matches(FOCUSED) && readArticle(other));
  if (!focus) return placeByAddress(article);
  // Null when the thread begins with something unreadable, such as a deleted post.
  const head = refTo(readArticle(articles[0] ?? focus));
  const isHead = articles[0] === element;
  const order = focus.compareDocumentPosition(element);
  if (focus === element || order & Node.DOCUMENT_POSITION_PRECEDING) {
    return isHead ? ALONE : { kind: 'reply', answers: answered(element), thread: head };
  }
  if (belowHeading(focus, element)) return ALONE;
  return { kind: 'reply', answers: refTo(readArticle(focus)), thread: head };
}

/** The page behind a dialog is no part of the dialog's conversation. */
function sameLevel(one: Element, other: Element): boolean {
  return one.closest('[role="dialog"]') === other.closest('[role="dialog"]');
}

/** A heading below the replies starts posts that answer nothing ("Discover more"). */
function belowHeading(focus: Element, element: Element): boolean {
  const section = element.closest('section') ?? element.ownerDocument;
  return [...section.querySelectorAll('h2')].some(
    (heading) =>
      !heading.closest('article') &&
      focus.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING &&
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/**
 * Far down a conversation the focused post is no longer in the page (X unmounts what is out of sight), but
 * the address still names it. Behind a dialog the address is the dialog's.
 */
function placeByAddress({ id, element }: Article): Standing | null {
  const page = statusAddress(element.ownerDocument.location?.href ?? null);
  const inDialog = element.closest('[role="dialog"]') !== null;
  if (!page || page.id === id || page.exact === inDialog) return null;
  const focus: PostRef = { id: page.id, author: page.handle ? authorByHandle(page.handle) : null };
  return { kind: 'reply', answers: focus, thread: focus };
}

function refTo(article: Article | null): PostRef | null {
  return article && !article.promoted ? { id: article.id, author: article.author } : null;
}
