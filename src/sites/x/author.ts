import type { Author } from '../../domain/model';
import { visibleName } from '../visible-text';
import { profileAddress, profileHandle } from './address';

/**
 * Who wrote a post, from the links around its name. Reposters (`socialContext`), avatars and affiliates'
 * badges are links too: an avatar's has no text, a reposter's is not in the byline and names someone else.
 * @param within the byline, or the whole post where nothing marks the byline
 * @param handle the handle the permalink names, when the links of others may stand in `within`
 */
export function authorIn(
  within: Element,
  skip: (link: Element) => boolean,
  handle: string | null,
): Author | null {
  let best: Author | null = null;
  for (const link of within.querySelectorAll('a[href]')) {
    const named = profileHandle(link.getAttribute('href'));
    if (!named || skip(link) || (handle && named !== handle)) continue;
    const name = visibleName(link);
    if (!name) continue;
    // The name is the link before the @handle: someone who reposts themselves is linked earlier still.
    if (best && name === `@${best.handle}`) return best;
    if (!best || best.handle === named) best = { name, handle: named, url: profileAddress(named) };
  }
  return best;
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
