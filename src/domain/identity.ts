import type { Author, SiteId } from './model';
import { normalHandle, profileAddress } from './profile-address';

/** Names a profile across visits and sites: `x:dana`, `facebook:lindtfloors`, `facebook:100012345`. */
export type IdentityKey = string;

/**
 * The key two posts by the same profile share, or null when the page tells no more than a name: names
 * alone never identify anybody.
 */
export function identityKey(site: SiteId, author: Pick<Author, 'handle' | 'url'>): IdentityKey | null {
  const handle = normalHandle(site, author.handle ?? '') ?? handleInUrl(site, author.url);
  return handle === null ? null : `${site}:${handle}`;
}

function handleInUrl(site: SiteId, url: string | null): string | null {
  const address = url === null ? null : profileAddress(url);
  return address?.site === site ? address.handle : null;
}
