import { type CommentIds, commentIds } from './ids';

/** Sections of a page where no posts stand: menus, the bar on top, the right rail, the photo viewer's side. */
const ASIDE = '[role="complementary"], [role="banner"], [role="navigation"], [role="contentinfo"]';

/**
 * Comments and replies are labelled articles (17 of 17, 2022–2025); the label is localised and not read. Posts
 * are articles too at times, but take their name from their heading and count themselves. Messenger's
 * messages are articles with a role description: never read.
 */
export const COMMENT =
  '[role="article"][aria-label]:not([aria-posinset]):not([aria-labelledby]):not([aria-roledescription])';

/** What marks the text a person wrote above a post (all saved feeds, 2020–2026). */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

/** The elements under a root that match, the root itself among them, in document order. */
export function all(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (isElement(root) && root.matches(selector)) found.unshift(root);
  return found;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** True when `a` stands before `b` in the document. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** True when an element has an id or holds the one that has. */
export function holdsId(element: Element, id: string): boolean {
  return element.id === id || (id !== '' && element.querySelector(`#${CSS.escape(id)}`) !== null);
}

/** The comment or reply an element stands in, itself included, or null. */
export function commentAround(element: Element): Element | null {
  return element.closest(COMMENT);
}

/** True where an element stands in no comment and holds none, as most posts of a feed: then no part of it is asked. */
export function isPlain(element: Element): boolean {
  return commentAround(element) === null && element.querySelector(COMMENT) === null;
}

/** What stands under an element and in none of its comments. */
export function outsideComments(element: Element, selector: string, plain = false): Element[] {
  const found = all(element, selector);
  return plain ? found : found.filter((one) => !commentAround(one));
}

/** True when there is a comment in an element, or it is one. */
export function holdsComment(element: Element): boolean {
  return element.matches(COMMENT) || element.querySelector(COMMENT) !== null;
}

/** The comments and replies under a root, and what else is an article with a label. */
export function commentElements(root: ParentNode): Element[] {
  return all(root, COMMENT);
}

/** The elements inside a comment that are its own, not those of replies inside it. */
export function ownOf(comment: Element, selector: string): Element[] {
  return all(comment, selector).filter((element) => commentAround(element) === comment);
}

/** The links of a comment that carry its number, and what they say. */
export function idsOf(comment: Element): { link: Element; ids: CommentIds }[] {
  return ownOf(comment, 'a[href*="comment_id="]').flatMap((link) => {
    const ids = commentIds(link);
    return ids ? [{ link, ids }] : [];
  });
}

/** True for elements in parts of the page where posts never stand. */
export function isAside(element: Element): boolean {
  return element.closest(ASIDE) !== null;
}
