import { type SiteHosts, siteUrl } from '../profile-url';

/** Pages we read; a mobile page (m.) is another site altogether. */
export const PAGE_HOSTS = ['www.facebook.com', 'web.facebook.com'];

/** Links on those pages may name the site by any of its hosts; they all lead to the same people and posts. */
const LINKS: SiteHosts = {
  origin: 'https://www.facebook.com',
  hosts: [...PAGE_HOSTS, 'facebook.com', 'm.facebook.com'],
};

/** A link's address on Facebook itself, its host always `www.facebook.com`; null for every other address. */
export function facebookUrl(link: Element): URL | null {
  const url = siteUrl(link.getAttribute('href'), LINKS);
  if (url) url.hostname = 'www.facebook.com';
  return url;
}

/** The path in parts, decoded: `/people/Dana%20Berg/1000/` gives `people`, `Dana Berg`, `1000`. */
export function pathOf(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded);
}

/** An address with the named parameters only, in that order: everything else Facebook adds is tracking. */
export function withOnly(url: URL, names: readonly string[]): string {
  // Not `new URL(path, origin)`: a path of `//evil.com/` would be another host.
  const kept = new URLSearchParams();
  if (url.search !== '') {
    for (const name of names) {
      const value = url.searchParams.get(name);
      if (value) kept.set(name, value);
    }
  }
  return url.origin + url.pathname + (kept.size > 0 ? `?${kept}` : '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that starts no escape stands for itself.
    return part;
  }
}
