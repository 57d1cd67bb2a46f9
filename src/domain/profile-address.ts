import type { SiteId } from './model';

/** A profile read off its address. `handle` is normalised as in an identity key. */
export interface ProfileAddress {
  site: SiteId;
  handle: string;
}

// What a site may call a profile. Anything else (blanks, slashes, control characters) names nobody.
export const HANDLE = /^[\p{L}\p{N}_.\-\p{M}]{1,200}$/u;

const X_HOSTS = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
]);
/** First parts of X addresses that are pages of X itself. */
const X_PAGES = new Set([
  'home',
  'explore',
  'search',
  'notifications',
  'messages',
  'settings',
  'i',
  'intent',
  'hashtag',
  'compose',
  'share',
  'login',
  'tos',
  'privacy',
]);
const FACEBOOK_HOSTS = new Set(['facebook.com', 'fb.com', 'www.fb.com']);
/** First parts of Facebook addresses that are pages of Facebook itself. */
const FACEBOOK_PAGES = new Set([
  'home.php',
  'watch',
  'marketplace',
  'gaming',
  'events',
  'photo',
  'photo.php',
  'photos',
  'story.php',
  'permalink.php',
  'share',
  'sharer',
  'reel',
  'reels',
  'hashtag',
  'search',
  'ads',
  'help',
  'login',
  'settings',
  'notifications',
  'messages',
  'bookmarks',
  'friends',
  'saved',
  'l.php',
  'stories',
  'pages',
  'groups',
  'people',
  'profile.php',
]);

/** A handle as identity keys hold it: no `@`, lower case; null for what is none. */
export function normalHandle(site: SiteId, handle: string): string | null {
  const bare = handle.trim().replace(/^@/, '').toLowerCase();
  if (!HANDLE.test(bare)) return null;
  // Facebook ignores full stops in user names. https://www.facebook.com/help/105399436216001
  const normal = site === 'facebook' ? bare.replaceAll('.', '') : bare;
  return normal === '' ? null : normal;
}

/**
 * The profile an http(s) address leads to, or null for anything else: other hosts (compared parsed, so
 * `x.com.evil.com` and look-alike letters never pass), other schemes, the sites' own pages.
 */
export function profileAddress(address: string): ProfileAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const first = parts[0]?.toLowerCase() ?? '';
  if (X_HOSTS.has(url.hostname)) return X_PAGES.has(first) ? null : addressOn('x', first);
  if (FACEBOOK_HOSTS.has(url.hostname) || url.hostname.endsWith('.facebook.com')) {
    return addressOn('facebook', facebookHandle(parts, url.searchParams));
  }
  return null;
}

function facebookHandle(parts: string[], query: URLSearchParams): string {
  const first = parts[0]?.toLowerCase() ?? '';
  if (first === 'profile.php') return numberOrNothing(query.get('id'));
  if (first === 'people' || first === 'pages') return numberOrNothing(parts[2]);
  // A member seen inside a group: /groups/<group>/user/<member>/
  if (first === 'groups') return parts[2] === 'user' ? numberOrNothing(parts[3]) : '';
  return FACEBOOK_PAGES.has(first) ? '' : first;
}

function numberOrNothing(id: string | null | undefined): string {
  return id && /^\d{1,30}$/.test(id) ? id : '';
}

function addressOn(site: SiteId, handle: string): ProfileAddress | null {
  const normal = normalHandle(site, handle);
  return normal === null ? null : { site, handle: normal };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
