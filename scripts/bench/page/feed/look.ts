import type { MadePost } from './made-post';

/** How a site shows a post: its markup, written after the structure of the saved pages. */
export interface Look {
  /** Where the feed stands in the page. */
  page: string;
  /** A cell of the feed with the post in it. */
  cell(post: MadePost): Element;
  /** Shows another post in a cell that is there, as lists do that recycle their elements. */
  reuse(cell: Element, post: MadePost): void;
}

const OPENED = /<[a-z]/g;
/**
 * A picture in the layers that sites put around one, without the picture: each `img` queues a microtask of the
 * browser's own, which would be taken for ours.
 */
const PICTURE =
  '<div class="a b"><div class="b"></div><div class="c d"><div class="d"></div><i></i><i></i></div></div>';
const EACH = countOf(PICTURE);

/** How many elements a markup opens. */
export function countOf(html: string): number {
  return html.match(OPENED)?.length ?? 0;
}

/** Pictures, cards and whatever else fills a post up to its number of elements. */
export function media(elements: number): string {
  const pictures = Math.max(0, Math.floor(elements / EACH));
  return PICTURE.repeat(pictures) + '<i></i>'.repeat(Math.max(0, elements - pictures * EACH));
}

export function fromHtml(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!element) throw new Error('no markup');
  return element;
}

/** The part of a cell that the markup above promises. */
export function part(cell: Element, selector: string): Element {
  const found = cell.querySelector(selector);
  if (!found) throw new Error(`the cell has no ${selector}`);
  return found;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
