import { fold } from './fold';
import { identityKey } from './identity';
import type { Author, Profile, SiteId } from './model';
import { HANDLE, normalHandle, profileAddress } from './profile-address';

/** What one line of `profile.handles` means: a profile's address, a handle on X, or a Facebook page's name. */
export type OwnHandle =
  | { kind: 'address'; site: SiteId; handle: string }
  | { kind: 'handle'; handle: string }
  | { kind: 'name'; name: string };

/**
 * Reads `@dana`, `dana`, `https://x.com/dana`, `facebook.com/LindtFloors`, `profile.php?id=123`, `Lindt Floors`.
 * One word is a handle on X: on Facebook other people's addresses hold the same words, so an address there is
 * given whole.
 */
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
  const bare = text.replace(/^@/, '').toLowerCase();
  if (HANDLE.test(bare)) return { kind: 'handle', handle: bare };
  return { kind: 'name', name: text };
}

/** True for the user's own profiles. */
export type OwnIdentity = (site: SiteId, author: Author) => boolean;

/**
 * Recognises the user: by the handles, addresses and page names of the profile and by who is logged in.
 * Display names count on Facebook only, where pages post under their name and often show no address; on X
 * anybody may take any name. They count no further than the author's own address allows: whoever has another
 * address than the user's page is a namesake.
 */
export function ownIdentity(
  profile: Pick<Profile, 'handles' | 'store'>,
  viewer: { name: string | null; handle: string | null },
): OwnIdentity {
  const keys = new Set<string>();
  const pages: string[] = [];
  const names = new Set<string>();
  const addName = (name: string): void => {
    const folded = fold(name).trim();
    if (folded !== '') names.add(folded);
  };
  for (const entry of profile.handles) {
    const own = readOwnHandle(entry);
    if (own?.kind === 'address') {
      keys.add(`${own.site}:${own.handle}`);
      if (own.site === 'facebook') pages.push(own.handle);
    }
    if (own?.kind === 'handle') {
      keys.add(`x:${own.handle}`);
      keys.add(`practice:${own.handle}`);
    }
    if (own?.kind === 'name') addName(own.name);
  }
  addName(profile.store);
  const viewerName = fold(viewer.name ?? '').trim();

  return (site, author) => {
    const key = identityKey(site, author);
    const handle = key?.slice(site.length + 1) ?? null;
    const viewerHandle = normalHandle(site, viewer.handle ?? '');
    if (key !== null && (keys.has(key) || handle === viewerHandle)) return true;
    if (site !== 'facebook') return false;
    const name = fold(author.name).trim();
    if (name === '') return false;
    if (names.has(name) && !provenOther(handle, pages)) return true;
    return name === viewerName && !provenOther(handle, viewerHandle === null ? [] : [viewerHandle]);
  };
}

/**
 * True when an author's address is none of the user's. A number and a word prove nothing against each other:
 * Facebook shows one and the same page by either (in groups by its number).
 */
function provenOther(handle: string | null, own: readonly string[]): boolean {
  if (handle === null || own.length === 0) return false;
  const isNumber = (id: string): boolean => /^\d{1,30}$/.test(id);
  return own.every((id) => isNumber(id) === isNumber(handle) && id !== handle);
}
