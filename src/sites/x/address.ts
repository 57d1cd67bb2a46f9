import type { SiteHosts } from '../profile-url';
import { isOwnHost, siteUrl } from '../profile-url';
import type { PersonOnSite } from '../site';

/** X's own hosts. Pages saved before 2024 and links in old posts still say twitter.com. */
export const X_HOSTS: SiteHosts = {
  origin: 'https://x.com',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
};

/** First words of paths that are X's own and can be nobody's handle. */
const NOT_HANDLES = new Set([
  'compose',
  'explore',
  'hashtag',
  'home',
  'i',
  'intent',
  'jobs',
  'login',
  'messages',
  'notifications',
  'privacy',
  'search',
  'settings',
  'signup',
  'tos',
]);

/** A status address taken apart; `handle` is null where the address does not name the author (`/i/status/…`). */
export interface StatusAddress {
  id: string;
  handle: string | null;
  /** Absolute, on x.com, without `/photo/1` and the like. */
  permalink: string;
  /** Nothing follows the id: the post itself, not its photo or analytics. */
  exact: boolean;
}

export function isX(url: URL): boolean {
  return isOwnHost(url, X_HOSTS);
}

/** `/dana/status/17` or the same on any of X's hosts; null for everything else. */
export function statusAddress(href: string | null): StatusAddress | null {
  const found = pathOnX(href)?.match(/^\/(?:(\w{1,20})|i\/web)\/status\/(\d{1,25})(\/.*)?$/);
  const id = found?.[2];
  if (!found || !id) return null;
  const handle = found[1] && found[1] !== 'i' ? found[1] : null;
  return {
    id,
    handle,
    permalink: `https://x.com/${handle ?? 'i'}/status/${id}`,
    exact: !found[3] || found[3] === '/',
  };
}

/** The handle a profile link names; null for links to anything else. */
export function profileHandle(href: string | null): string | null {
  // Legacy handles run to 20 characters; today's limit is 15.
  const handle = pathOnX(href)?.match(/^\/(\w{1,20})\/?$/)?.[1];
  return handle && !NOT_HANDLES.has(handle.toLowerCase()) ? handle : null;
}

/** The path of a link to X itself. Most hold nothing that would have to be taken apart, which is slow. */
function pathOnX(href: string | null): string | null {
  return (href && PLAIN.exec(href)?.[1]) || (siteUrl(href, X_HOSTS)?.pathname ?? null);
}

/** A path, as links on X are written, or as saved pages hold them: no `//host`, dots, escapes, blanks or parameters. */
const PLAIN = /^(?:https:\/\/(?:x|twitter)\.com)?(\/(?!\/)[\w/]{0,200})$/;

export function profileAddress(handle: string): string {
  return `https://x.com/${handle}`;
}

/** What stands behind a handle in the address of a person's own pages. */
const OWN_PAGES = new Set(
  'about affiliates articles followers following highlights likes media photo superfollows verified_followers with_replies'.split(
    ' ',
  ),
);

/** Whose profile or post an address of X shows: `/dana`, `/dana/with_replies`, `/dana/status/17`. */
export function personAt(url: URL): PersonOnSite | null {
  if (!isX(url)) return null;
  const [first = '', second = '', ...rest] = url.pathname.split('/').filter(Boolean);
  const isOwn = second === '' || (OWN_PAGES.has(second) && rest.length === 0);
  const handle = statusAddress(url.href)?.handle ?? (isOwn ? profileHandle(`/${first}`) : null);
  return handle === null ? null : { handle, url: profileAddress(handle) };
}

/** https://developer.x.com/en/docs/x-for-websites/web-intents/overview: opens X's own reply box, filled. */
export function intentLink(statusId: string, text: string): string {
  const link = new URL('https://x.com/intent/post');
  link.searchParams.set('in_reply_to', statusId);
  link.searchParams.set('text', text);
  return link.href;
}
