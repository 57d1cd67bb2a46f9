import { visibleText } from '../visible-text';

/** An invisible joiner that Facebook scatters over texts against copying (group feeds of 2026-08). */
const WATERMARK = /\u034f/g;

/** What a person wrote, as the page shows it, "See more" included. */
export function textOf(element: Element): string {
  return visibleText(element, { lines: 'flow' }).replace(WATERMARK, '');
}

/** The same without "See more" and its like: what stays the same when the text is opened. */
export function textWithoutButtons(element: Element): string {
  return visibleText(element, {
    lines: 'flow',
    skip: (inner) => inner.getAttribute('role') === 'button',
  }).replace(WATERMARK, '');
}

/**
 * The element with a comment's words, or null for one of pictures alone. It follows the line with the author's
 * name and holds nothing but `span[dir] > div > div[dir]` (17 of 17 comments, 2022–2025), which badges,
 * previews of links and moving pictures beside it do not.
 */
export function commentBody(comment: Element, authorLink: Element): Element | null {
  let line: Element = authorLink;
  while (line.parentElement?.tagName === 'SPAN') line = line.parentElement;
  // The name may stand in a row of its own inside the bubble.
  for (let levels = 0; levels < 3 && line !== comment; levels++) {
    for (let next = line.nextElementSibling; next; next = next.nextElementSibling) {
      const words = onlyWords(next);
      if (words) return words;
    }
    if (!line.parentElement) return null;
    line = line.parentElement;
  }
  return null;
}

/** The same for a comment whose author is no link: the first such element in it. */
export function firstWords(inside: Iterable<Element>): Element | null {
  for (const element of inside)
    if (isWords(element) && !element.closest('a, [role="button"]')) return element;
  return null;
}

/** `span[dir]` around blocks with a direction of their own: how Facebook sets what people wrote. */
export function isWords(element: Element): boolean {
  return (
    element.matches('span[dir]') && element.querySelector(':scope > div div[dir], :scope > div[dir]') !== null
  );
}

function onlyWords(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.firstElementChild) {
    if (isWords(at)) return at;
    if (at.childElementCount !== 1 || at.matches('a, [role="button"]')) return null;
  }
  return null;
}
