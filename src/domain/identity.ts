import { fold } from './fold';
import type { Author, Profile, SiteId } from './model';

/** Names a profile across visits and sites: `x:dana`, `facebook:lindtfloors`, `facebook:100012345`. */
export type IdentityKey = string;

/** A profile read off its address. `handle` is normalised as in an identity key. */
interface ProfileAddress {
  site: SiteId;
  handle: string;
}

// What a site may call a profile. Anything else (blanks, slashes, control characters) names nobody.
const HANDLE = /^[\p{L}\p{N}_.\-\p{M}]{1,200}$/u;

const X_HOSTS = new Set(['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com']);
/** First parts of X addresses that are pages of X itself. */
const X_PAGES = new Set(['home', 'explore', 'search', 'notifications', 'messages', 'settings', 'i', 'intent', 'hashtag', 'compose', 'share', 'login', 'tos', 'privacy']);
const FACEBOOK_HOSTS = new Set(['facebook.com', 'fb.com', 'www.fb.com']);
/** First parts of Facebook addresses that are pages of Facebook itself. */
const FACEBOOK_PAGES = new Set(['home.php', 'watch', 'marketplace', 'gaming', 'events', 'photo', 'photo.php', 'photos', 'story.php', 'permalink.php', 'share', 'sharer', 'reel', 'reels', 'hashtag', 'search', 'ads', 'help', 'login', 'settings', 'notifications', 'messages', 'bookmarks', 'friends', 'saved', 'l.php', 'stories', 'pages', 'groups', 'people', 'profile.php']);

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

function normalHandle(site: SiteId, handle: string): string | null {
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
  const parts = url.pathname.split('/').filter((part) => part !== '').map(decoded);
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

/** What one line of `profile.handles` means: a profile's address, a handle on any site, or a page's name. */
export type OwnHandle =
  | { kind: 'address'; site: SiteId; handle: string }
  | { kind: 'handle'; handle: string; at: boolean }
  | { kind: 'name'; name: string };

/** Reads `@dana`, `dana`, `https://x.com/dana`, `facebook.com/LindtFloors`, `profile.php?id=123`, `Lindt Floors`. */
export function readOwnHandle(entry: string): OwnHandle | null {
  const text = entry.trim();
  if (text === '') return null;
  if (/[/:?]/.test(text)) {
    const full = /^[a-z][a-z0-9+.-]{0,20}:/i.test(text)
      ? text
      : /^\/?profile\.php\?/i.test(text)
        ? `https://facebook.com/${text.replace(/^\//, '')}`
        : `https://${text}`;
    const address = profileAddress(full);
    return address ? { kind: 'address', ...address } : null;
  }
  const at = text.startsWith('@');
  const bare = text.replace(/^@/, '').toLowerCase();
  if (HANDLE.test(bare)) return { kind: 'handle', handle: bare, at };
  return { kind: 'name', name: text };
}

/** True for the user's own profiles. */
export type OwnIdentity = (site: SiteId, author: Author) => boolean;

/**
 * Recognises the user: by the handles, addresses and page names of the profile and by who is logged in.
 * Display names count on Facebook only, where pages post under their name and often show no handle; on X
 * anybody may take any name.
 */
export function ownIdentity(
  profile: Pick<Profile, 'handles' | 'store'>,
  viewer: { name: string | null; handle: string | null },
): OwnIdentity {
  const keys = new Set<string>();
  const anywhere = new Set<string>();
  const names = new Set<string>();
  const addName = (name: string | null): void => {
    const folded = fold(name ?? '').trim();
    if (folded !== '') names.add(folded);
  };
  for (const entry of profile.handles) {
    const own = readOwnHandle(entry);
    if (own?.kind === 'address') keys.add(`${own.site}:${own.handle}`);
    if (own?.kind === 'handle') anywhere.add(own.handle);
    if (own?.kind === 'handle' && !own.at) addName(own.handle);
    if (own?.kind === 'name') addName(own.name);
  }
  addName(profile.store);
  const viewerName = fold(viewer.name ?? '').trim();

  return (site, author) => {
    const key = identityKey(site, author);
    if (key !== null) {
      const handle = key.slice(site.length + 1);
      const onSite = (own: string): boolean => normalHandle(site, own) === handle;
      if (keys.has(key) || [...anywhere].some(onSite)) return true;
      if (viewer.handle !== null && onSite(viewer.handle)) return true;
    }
    if (site !== 'facebook') return false;
    const name = fold(author.name).trim();
    if (name === '') return false;
    if (names.has(name)) return true;
    return name === viewerName && !provenOther(site, key, viewer.handle);
  };
}

/** Two people may share a name: identifiers of one kind (both numbers, both words) that differ prove it. */
function provenOther(site: SiteId, key: IdentityKey | null, viewerHandle: string | null): boolean {
  const own = normalHandle(site, viewerHandle ?? '');
  if (key === null || own === null) return false;
  const theirs = key.slice(site.length + 1);
  return /^\d{1,30}$/.test(theirs) === /^\d{1,30}$/.test(own) && theirs !== own;
}
