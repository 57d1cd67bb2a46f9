import type { PostPart } from '../../src/domain/page-reading';
import { profileOf } from '../../src/sites/facebook/author';
import { permalinkOf } from '../../src/sites/facebook/ids';
import { profileHandle, statusAddress } from '../../src/sites/x/address';
import type { Readable } from '../reader';

/** What a site's links lead to. */
const LEADS: Record<Readable, { toPerson: (link: Element) => boolean; toPost: (link: Element) => boolean }> =
  {
    x: {
      toPerson: (link) => profileHandle(link.getAttribute('href')) !== null,
      toPost: (link) => statusAddress(link.getAttribute('href')) !== null,
    },
    facebook: {
      toPerson: (link) => profileOf(link) !== null,
      toPost: (link) =>
        permalinkOf(link) !== null || link.getAttribute('href')?.includes('comment_id=') === true,
    },
  };
const BUTTON = 'button, [role="button"]';
const NOT_WORDS = `a, time, h1, h2, h3, h4, form, ${BUTTON}`;

/** Where a part of a post seems to stand, by what the page shows there and not by how it is marked; null: nowhere. */
export function placeOf(part: PostPart, post: Element, site: Readable): Element | null {
  const links = [...post.querySelectorAll('a[href]')];
  const { toPerson, toPost } = LEADS[site];
  if (part === 'author') return links.find((link) => toPerson(link) && wordsIn(link) > 0) ?? null;
  if (part === 'id') return links.find(toPost) ?? post.querySelector('time');
  if (part === 'actions') return rowIn(post);
  return longestWords(post);
}

/** The longest words of its own that an element in the post has. */
function longestWords(post: Element): Element | null {
  let found: Element | null = null;
  let most = 0;
  for (const element of post.querySelectorAll('*')) {
    if (element.closest(NOT_WORDS) && post.contains(element.closest(NOT_WORDS))) continue;
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .reduce((sum, node) => sum + (node.nodeValue ?? '').trim().length, 0);
    if (own > most) [found, most] = [element, own];
  }
  return found;
}

/** The last of the smallest elements that hold three buttons. */
function rowIn(post: Element): Element | null {
  const holders = [...post.querySelectorAll('*')].filter((one) => one.querySelectorAll(BUTTON).length >= 3);
  return (
    holders.filter((one) => !holders.some((other) => other !== one && one.contains(other))).at(-1) ?? null
  );
}

function wordsIn(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
