import type { Author } from '../../domain/model';
import { visibleName } from '../visible-text';
import { facebookUrl, pathOf, withOnly } from './address';

/** First parts of a path that name a place of Facebook's own, never a person or page. */
const PLACES = new Set(
  `ad_center ads afad bookmarks business dialog donate events flx fundraisers games gaming groups hashtag help
  home.php jobs l.php legal live login login.php logout.php marketplace me media memories messages notes
  notifications pages permalink.php photo photo.php photos places plugins policies policy privacy profile.php
  public reel reels recover saved search settings share sharer sharer.php stories story.php terms terms.php
  video videos watch weather`.split(/\s+/),
);

const NUMBER = /^\d{1,30}$/;
const SLUG = /^[\p{L}\p{N}._-]{1,200}$/u;

/** A profile as a link names it: the slug or number, and the address without tracking. */
export interface Profile {
  handle: string;
  url: string;
}

/** Of addresses that were asked for lately: one post's are asked for several times, and to take one apart takes long. */
const known = new Map<string, Profile | null>();
const MOST_KNOWN = 200;

/**
 * The profile a link leads to, or null: links to posts, photos, groups and places are none.
 * Forms seen: `/slug`, `/profile.php?id=N`, `/groups/G/user/N/` (saved pages of 2022–2025, group feeds 2026),
 * `/people/Name/N`, `/pages/Name/N`, `/user/N`.
 */
export function profileOf(link: Element): Profile | null {
  const href = link.getAttribute('href') ?? '';
  const before = known.get(href);
  if (before !== undefined) return before;
  const url = facebookUrl(link);
  // `sk` is a tab of the profile ("photos", "reviews"): a link to that, not to the person.
  const profile = url && !url.searchParams.has('sk') ? profileAt(url) : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(href, profile);
  return profile;
}

function profileAt(url: URL): Profile | null {
  const path = pathOf(url);
  const [first = '', second = '', third = '', fourth = ''] = path;
  if (first === 'profile.php' && path.length === 1) {
    const id = url.searchParams.get('id') ?? '';
    return NUMBER.test(id) ? { handle: id, url: withOnly(url, ['id']) } : null;
  }
  const plain = { url: withOnly(url, []) };
  if (first === 'groups') {
    return path.length === 4 && third === 'user' && NUMBER.test(fourth) ? { handle: fourth, ...plain } : null;
  }
  if (first === 'user') return path.length === 2 && NUMBER.test(second) ? { handle: second, ...plain } : null;
  if (first === 'people' || first === 'pages') {
    return path.length === 3 && /^(pfbid\w+|\d+)$/.test(third)
      ? { handle: third.slice(0, 200), ...plain }
      : null;
  }
  if (path.length !== 1 || PLACES.has(first.toLowerCase()) || !SLUG.test(first)) return null;
  return { handle: first, ...plain };
}

/**
 * Whose page stands at an address of Facebook: a profile with any of its tabs, or one post of theirs (`/slug/posts/N`,
 * `/permalink.php?story_fbid=N&id=N`). A group's post does not say whose it is.
 */
export function personAt(url: URL): Profile | null {
  const whole = profileAt(url);
  if (whole) return whole;
  const [first = ''] = pathOf(url);
  if (first === 'permalink.php' || first === 'story.php') {
    const id = url.searchParams.get('id') ?? '';
    return NUMBER.test(id) ? { handle: id, url: `${url.origin}/profile.php?id=${id}` } : null;
  }
  return profileAt(new URL(`/${encodeURIComponent(first)}`, url.origin));
}

/** The group a link leads to as a whole (`/groups/G/`), or null. */
export function groupOf(link: Element): string | null {
  if (!link.getAttribute('href')?.includes('/groups/')) return null;
  const url = facebookUrl(link);
  if (!url) return null;
  const [first, group, ...rest] = pathOf(url);
  return first === 'groups' && group !== undefined && rest.length === 0 ? group.slice(0, 100) : null;
}

/** Who a link with a visible name stands for; null when it names no profile or shows no name. */
export function authorOf(link: Element): Author | null {
  const profile = profileOf(link);
  if (!profile) return null;
  const name = visibleName(link);
  return name === '' ? null : { name, ...profile };
}

/** The first of some links that names a person or page, in words a reader sees. */
export function firstAuthor(links: Iterable<Element>): { link: Element; author: Author } | null {
  for (const link of links) {
    const author = authorOf(link);
    if (author) return { link, author };
  }
  return null;
}
