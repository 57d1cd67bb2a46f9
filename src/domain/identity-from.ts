import { identityKey } from './identity';
import type { Identity, SiteId } from './model';
import { readOwnHandle } from './own-identity';

/** What each site takes for a handle; stricter than what is read off pages, because people mistype. */
const HANDLES: Record<SiteId, RegExp> = {
  x: /^\w{1,20}$/,
  // Facebook refuses names that end like a web address. https://www.facebook.com/help/105399436216001
  facebook: /^(?!.*\.(?:com|net|org)$)[\p{L}\p{N}\p{M}.-]{1,200}$/iu,
  practice: /^\w{1,50}$/,
};

/** Where a profile is found. The practice feed's people have no page. */
const PAGES: Record<SiteId, (handle: string) => string | null> = {
  x: (handle) => `https://x.com/${handle}`,
  facebook: (handle) =>
    /^\d+$/.test(handle)
      ? `https://www.facebook.com/profile.php?id=${handle}`
      : `https://www.facebook.com/${encodeURIComponent(handle)}`,
  practice: () => null,
};

/**
 * A profile as the user types it: a handle on `site` (`@dana`), or its address (`x.com/dana`,
 * `https://www.facebook.com/profile.php?id=1`), which names its site itself. The name is left empty. Null when
 * it is no profile.
 */
export function identityFrom(text: string, site: SiteId): Identity | null {
  const read = readOwnHandle(text);
  if (read === null || read.kind === 'name') return null;
  if (read.kind === 'address') return identity(read.site, read.handle);
  const handle = text.trim().replace(/^@/, '');
  return HANDLES[site].test(handle) ? identity(site, handle) : null;
}

function identity(site: SiteId, handle: string): Identity | null {
  const key = identityKey(site, { handle, url: null });
  return key === null ? null : { site, key, name: '', handle, url: PAGES[site](handle) };
}
