/** HttpUrl in domain/model allows no longer one. */
const MAX_URL = 4000;

/** Where a site lives. */
export interface SiteHosts {
  /** Relative links are resolved against it: `https://x.com`. */
  origin: string;
  /** Hosts that are the site's own, exactly as `URL` writes them: `x.com`, `www.x.com`. */
  hosts: readonly string[];
}

/** True for a host of the site itself; compares whole host names, so that neither look-alikes nor prefixes pass. */
export function isOwnHost(url: URL, { hosts }: SiteHosts): boolean {
  return (
    (url.protocol === 'https:' || url.protocol === 'http:') && url.port === '' && hosts.includes(url.hostname)
  );
}

/**
 * A link of a page as an address on the site's own hosts, always https, without fragment. Null for everything
 * else: `javascript:`, `data:`, other hosts (`x.com.evil.com`, `х.com` with a Cyrillic letter), ports,
 * credentials, addresses too long to keep.
 */
export function siteUrl(href: string | null, site: SiteHosts): URL | null {
  if (!href || href.length > MAX_URL) return null;
  let url: URL;
  try {
    url = new URL(href, site.origin);
  } catch {
    return null;
  }
  if (!isOwnHost(url, site) || url.username || url.password) return null;
  url.protocol = 'https:';
  url.hash = '';
  return url.href.length > MAX_URL ? null : url;
}
