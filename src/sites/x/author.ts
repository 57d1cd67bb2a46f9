import type { Author } from '../../domain/model';
import { visibleName } from '../visible-text';
import { profileAddress, profileHandle } from './address';

/**
 * Who wrote a post, from the links around its name. Reposters (`socialContext`), avatars and affiliates'
 * badges are links too: an avatar's has no text, a reposter's is not in the byline and names someone else.
 * @param byline the element with name and handle
 */
export function authorIn(byline: Element): Author | null {
  let best: Author | null = null;
  for (const link of byline.querySelectorAll('a[href]')) {
    const named = profileHandle(link.getAttribute('href'));
    if (!named || (best && best.handle !== named)) continue;
    // The name is the link before the @handle: someone who reposts themselves is linked earlier still.
    if (best && link.textContent?.trim() === `@${named}`) return best;
    const name = visibleName(link);
    if (name) best = { name, handle: named, url: profileAddress(named) };
  }
  return best;
}

/**
 * The same where nothing marks the byline: a name and right behind it, in a link of its own, the @handle that
 * both lead to. A link with name and handle in one (2021) says nobody for certain.
 * @param handle the handle the permalink names; null for promoted posts, which have none
 */
export function authorAmong(links: readonly Element[], handle: string | null): Author | null {
  let nameLink: Element | undefined;
  let nameOf = '';
  for (const link of links) {
    const named = profileHandle(link.getAttribute('href'));
    if (!named || (handle && named !== handle)) continue;
    if (nameLink && nameOf === named && link.textContent?.trim() === `@${named}`) {
      const name = visibleName(nameLink);
      if (name) return { name, handle: named, url: profileAddress(named) };
    }
    nameLink = link;
    nameOf = named;
  }
  return null;
}

/** A byline without usable links: a quote's (never linked), or one whose links lead off X. */
export function unlinkedAuthor(byline: Element): Author | null {
  const first = byline.firstElementChild;
  const name = first ? visibleName(first) : '';
  let handle: string | null = null;
  for (const leaf of byline.querySelectorAll('*')) {
    if (leaf.childElementCount > 0) continue;
    const found = leaf.textContent?.trim().match(/^@(\w{1,20})$/)?.[1];
    if (found) handle = found;
    if (found) break;
  }
  return name || handle ? { name: name || `@${handle}`, handle, url: null } : null;
}

/** All that a "Replying to @dana" link says of a person. */
export function authorByHandle(handle: string): Author {
  return { name: handle, handle, url: profileAddress(handle) };
}
