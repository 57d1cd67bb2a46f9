import type { Post, PostRef } from '../../domain/model';
import { profileHandle, type StatusAddress, statusAddress } from './address';
import { authorByHandle } from './author';
import { ARTICLE, FOCUSED, isFocused } from './layers';
import { type Article, readArticle } from './post';
import { articlesIn } from './posts-on-page';

/** How a post stands to the others: what it answers and whose thread it is in. */
export type Standing = Pick<Post, 'kind' | 'answers' | 'thread'>;

const ALONE: Standing = { kind: 'post', answers: null, thread: null };

/** What posts that are read together need to know of the page around them: looked up once, and only if asked for. */
export interface Conversations {
  /** Where an article stands. Looks around it in the page, so that a single added cell can be read too. */
  standing(article: Article): Standing;
}

/** For one reading of the page; a later one must look again. */
export function conversations(): Conversations {
  const scopes = new Map<Node, Conversation | null>();
  let page: StatusAddress | null | undefined;

  function pageOf(document: Document): StatusAddress | null {
    if (page === undefined) page = statusAddress(document.URL);
    return page;
  }

  function conversationIn(scope: Element | Document): Conversation | null {
    const known = scopes.get(scope);
    if (known !== undefined) return known;
    const found = conversationOf(scope);
    scopes.set(scope, found);
    return found;
  }

  return {
    standing(article) {
      if (article.promoted) return ALONE;
      const named = replyingTo(article);
      const hasLine = hasLineAbove(article.element);
      const above = hasLine ? answered(article.element) : null;
      const place = placeOf(article, pageOf, conversationIn);
      const nearest = above ?? place?.answers ?? null;
      const answers = merge(nearest, named);
      const replies = answers !== null || place?.kind === 'reply' || hasLine;
      return replies ? { kind: 'reply', answers, thread: place?.thread ?? null } : ALONE;
    },
  };
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
function replyingTo({ element, parts: { quote, byline, words } }: Article): string | null {
  if (!words) return null;
  for (const link of byline ? linksBetween(byline, words) : linksIn(element)) {
    if (link.getAttribute('tabindex') === '-1') continue;
    if (!precedes(link, words)) return null;
    if (quote?.contains(link)) continue;
    const said = link.textContent?.trim() ?? '';
    if (said.startsWith('@') && said === `@${profileHandle(link.getAttribute('href'))}`) return said.slice(1);
  }
  return null;
}

/** In document order. Looks only at what stands there, which in most posts is nothing. */
function linksBetween(byline: Element, words: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = words; at && !at.contains(byline); at = at.parentElement) {
    let before = at.previousElementSibling;
    for (; before && !before.contains(byline); before = before.previousElementSibling) {
      found.unshift(...linksIn(before));
    }
    if (before) return found;
  }
  return found;
}

function linksIn(element: Element): Element[] {
  const inside = [...element.getElementsByTagName('a')];
  return element.localName === 'a' ? [element as HTMLAnchorElement, ...inside] : inside;
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
  const before = cell?.previousElementSibling;
  const last = before ? articlesIn(before).at(-1) : null;
  return last ? refTo(readArticle(last)) : null;
}

/** The post a status page or photo modal is about, and what frames it. */
interface Conversation {
  focus: Element;
  focusRef: PostRef | null;
  /** The first post, which began the thread. */
  first: Element;
  /** Null when the thread begins with something unreadable, such as a deleted post. */
  head: PostRef | null;
  /** Headings behind the focused post and outside of posts. */
  headings: Element[];
}

/** Of a page whose address is no post's, only a dialog can show a conversation: nothing is looked for there. */
function placeOf(
  article: Article,
  pageOf: (document: Document) => StatusAddress | null,
  conversationIn: (scope: Element | Document) => Conversation | null,
): Standing | null {
  const { element } = article;
  const dialog = element.closest('[role="dialog"]');
  const page = pageOf(element.ownerDocument);
  if (!dialog && !page && !isFocused(element)) return null;
  const conversation = conversationIn(dialog ?? element.ownerDocument);
  return conversation ? placeIn(conversation, element) : placeByAddress(article, page);
}

/** Earlier posts are ancestors, later ones replies (2025, 2026). */
function placeIn({ focus, focusRef, first, head, headings }: Conversation, element: Element): Standing {
  if (focus === element || precedes(element, focus)) {
    return first === element ? ALONE : { kind: 'reply', answers: answered(element), thread: copyOf(head) };
  }
  if (belowHeading(headings, element)) return ALONE;
  return { kind: 'reply', answers: copyOf(focusRef), thread: copyOf(head) };
}

/** The page behind a dialog is no part of the dialog's conversation. */
function conversationOf(scope: Element | Document): Conversation | null {
  const dialog = scope.nodeType === Node.DOCUMENT_NODE ? null : scope;
  const own = (other: Element): boolean => other.closest('[role="dialog"]') === dialog;
  // Both stand near the beginning: far fewer elements are looked at than the page has.
  const focus = firstIn(scope, FOCUSED, (other) => own(other) && readArticle(other) !== null);
  const read = focus && readArticle(focus);
  if (!read) return null;
  const first = firstIn(scope, ARTICLE, own) ?? focus;
  const headings = [...scope.getElementsByTagName('h2')].filter(
    (heading) => !heading.closest(ARTICLE) && precedes(focus, heading),
  );
  return { focus, focusRef: refTo(read), first, head: refTo(readArticle(first)), headings };
}

function firstIn(
  scope: Element | Document,
  selector: string,
  fits: (element: Element) => boolean,
): Element | null {
  const first = scope.querySelector(selector);
  if (!first || fits(first)) return first;
  return [...scope.querySelectorAll(selector)].find(fits) ?? null;
}

/** A heading below the replies starts posts that answer nothing ("Discover more"). */
function belowHeading(headings: Element[], element: Element): boolean {
  const section = element.closest('section');
  return headings.some((heading) => (!section || section.contains(heading)) && precedes(heading, element));
}

function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Far down a conversation the focused post is no longer in the page (X unmounts what is out of sight), but
 * the address still names it. Behind a dialog the address is the dialog's.
 */
function placeByAddress({ id, element }: Article, page: StatusAddress | null): Standing | null {
  const inDialog = element.closest('[role="dialog"]') !== null;
  if (!page || page.id === id || page.exact === inDialog) return null;
  const focus: PostRef = { id: page.id, author: page.handle ? authorByHandle(page.handle) : null };
  return { kind: 'reply', answers: focus, thread: focus };
}

function refTo(article: Article | null): PostRef | null {
  return article && !article.promoted ? { id: article.id, author: article.author } : null;
}

/** Every post has what it says to itself: what is sent to the background must not hold one thing twice. */
function copyOf(ref: PostRef | null): PostRef | null {
  return ref && { id: ref.id, author: ref.author && { ...ref.author } };
}
