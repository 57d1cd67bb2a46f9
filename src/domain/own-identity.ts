import { fold } from './fold';
import { identityKey } from './identity';
import type { Author, Profile, SiteId } from './model';
import { HANDLE, normalHandle, profileAddress } from './profile-address';

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
function provenOther(site: SiteId, key: string | null, viewerHandle: string | null): boolean {
  const own = normalHandle(site, viewerHandle ?? '');
  if (key === null || own === null) return false;
  const theirs = key.slice(site.length + 1);
  return /^\d{1,30}$/.test(theirs) === /^\d{1,30}$/.test(own) && theirs !== own;
}
