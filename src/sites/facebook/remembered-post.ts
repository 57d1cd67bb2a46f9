import type { Post } from '../../domain/model';
import { isPlain } from './page';
import { partsOf, readPost } from './posts';

interface Remembered {
  post: Post;
  /** What the post was told by. */
  header: Element;
  href: string;
  message: Element | null;
  text: string;
}

const remembered = new WeakMap<Element, Remembered>();

/**
 * Reads the post above a comment for the comments that will follow: each added one asks for its post, and a post with
 * all its comments is a large part of the page.
 */
export function readAndRemember(element: Element): Post | null {
  const plain = isPlain(element);
  const parts = partsOf(element, plain);
  const post = readPost(element, plain, parts)?.post ?? null;
  const href = parts.header && hrefIn(parts.header);
  if (post && parts.header && href) {
    const text = parts.message?.textContent ?? '';
    remembered.set(element, { post, header: parts.header, href, message: parts.message, text });
  }
  return post;
}

/** The post read from an element before, if it still shows it: Facebook recycles elements. */
export function rememberedPost(element: Element): Post | null {
  const known = remembered.get(element);
  if (!known) return null;
  const same =
    element.contains(known.header) &&
    hrefIn(known.header) === known.href &&
    (known.message === null || (element.contains(known.message) && known.message.textContent === known.text));
  if (same) return known.post;
  remembered.delete(element);
  return null;
}

function hrefIn(header: Element): string | null {
  return header.querySelector('a[href]')?.getAttribute('href') ?? null;
}
