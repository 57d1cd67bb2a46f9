import { visibleName } from '../visible-text';
import { facebookUrl, pathOf } from './address';
import { groupOf } from './author';

/** HttpUrl and names of people are as long; a group's name is shorter. */
const MAX_NAME = 300;

/**
 * The group that a post or comment stands in, by the name the page shows: as its own heading says (home feeds), else
 * the page's heading where that leads to the group that the links name (group feeds of 2026). Null elsewhere: who a
 * page or profile belongs to is said by the post at the head of the thread.
 * @param own the links of its heading
 * @param links links that may lead into a group: the author's (`/groups/G/user/N`), the time's (`/groups/G/posts/N`)
 */
export function groupNamed(own: Iterable<Element>, links: Iterable<Element>): string | null {
  for (const link of own) {
    const name = groupOf(link) === null ? '' : visibleName(link);
    if (name !== '') return name.slice(0, MAX_NAME);
  }
  for (const link of links) {
    const group = groupIn(link);
    if (group !== null) return headingOf(link.ownerDocument, group);
  }
  return null;
}

/** The group in whose part of Facebook a link ends. */
function groupIn(link: Element): string | null {
  if (!link.getAttribute('href')?.includes('/groups/')) return null;
  const url = facebookUrl(link);
  if (!url) return null;
  const [first, group, ...rest] = pathOf(url);
  return first === 'groups' && group !== undefined && rest.length > 0 ? group : null;
}

function headingOf(document: Document, group: string): string | null {
  // The browser remembers these between two changes of the page: it is asked for every post.
  for (const heading of document.getElementsByTagName('h1')) {
    for (const link of heading.getElementsByTagName('a')) {
      const name = groupOf(link) === group ? visibleName(link) : '';
      if (name !== '') return name.slice(0, MAX_NAME);
    }
  }
  return null;
}
