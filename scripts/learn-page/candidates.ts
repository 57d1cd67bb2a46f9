/** A selector that finds a part of a post at its place, and how well. */
export interface Candidate {
  selector: string;
  /** In how many posts its first match is there. */
  fits: number;
  /** Elements that it matches in a post, on average. */
  matches: number;
}

/** How far around its place a part may be marked. */
const LEVELS = 4;
const MOST = 4;

/**
 * Selectors that find a place in every post: marks and roles that the elements there share, then the way to them by
 * tags. Best first: those that fit most posts, then those that match least else, then those made of steadier marks.
 * @param places each post with the element that is to be found in it
 */
export function candidatesFor(places: readonly { post: Element; place: Element }[]): Candidate[] {
  const steadiness = new Map<string, number>();
  for (const { post, place } of places) {
    for (const [selector, rank] of selectorsOf(post, place)) {
      steadiness.set(selector, Math.min(rank, steadiness.get(selector) ?? rank));
    }
  }
  const found = [...steadiness].map(([selector, rank]) => ({ ...measure(selector, places), rank }));
  const enough = Math.max(1, places.length / 2);
  return found
    .filter(({ fits }) => fits >= enough)
    .sort((a, b) => b.fits - a.fits || a.matches - b.matches || a.rank - b.rank)
    .slice(0, MOST)
    .map(({ selector, fits, matches }) => ({ selector, fits, matches }));
}

/** Ways to name an element or what is around it, with how steady each is: the lower the better. */
function selectorsOf(post: Element, place: Element): [string, number][] {
  const found: [string, number][] = [];
  let at: Element | null = place;
  for (let level = 0; at && at !== post && level < LEVELS; level++, at = at.parentElement) {
    const tag = at.localName;
    for (const { name, value } of at.attributes) {
      if (/^data-(testid|pagelet|ad-)/.test(name)) found.push([`[${name}="${CSS.escape(value)}"]`, level]);
      if (name === 'role') found.push([`${tag}[role="${value}"]`, 10 + level]);
      if (name.startsWith('aria-')) found.push([`${tag}[${name}]`, 20 + level]);
      if (name === 'lang' || name === 'datetime') found.push([`${tag}[${name}]`, 10 + level]);
      if (name === 'dir') found.push([`${tag}[dir="${value}"]`, 30 + level]);
    }
    const role = at.getAttribute('role');
    if (role && at.hasAttribute('aria-label')) found.push([`[role="${role}"][aria-label]`, 5 + level]);
    if (at.hasAttribute('lang') && at.hasAttribute('dir')) found.push([`${tag}[lang][dir]`, 5 + level]);
  }
  const path: string[] = [];
  for (let up: Element | null = place; up && up !== post && path.length < LEVELS; up = up.parentElement) {
    path.unshift(up.localName);
    if (path.length > 1) found.push([path.join(' > '), 50 - path.length]);
  }
  return found;
}

function measure(selector: string, places: readonly { post: Element; place: Element }[]): Candidate {
  let fits = 0;
  let all = 0;
  for (const { post, place } of places) {
    const matches = [...post.querySelectorAll(selector)];
    all += matches.length;
    const [first] = matches;
    if (first && (first === place || first.contains(place))) fits++;
  }
  return { selector, fits, matches: Math.round((all / places.length) * 10) / 10 };
}
