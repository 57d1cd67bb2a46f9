/** What `npm run learn-page` runs in a page. */
import type { PostPart } from '../../src/domain/page-reading';
import { POST_PARTS } from '../../src/domain/page-reading';
import { structureOf } from '../../src/in-page/structure/structure';
import { atOnce, type LikePost, type Steps } from '../../src/sites/coverage';
import { facebook } from '../../src/sites/facebook';
import { likePosts as likeFacebookPosts } from '../../src/sites/facebook/coverage';
import { x } from '../../src/sites/x';
import { likePosts as likeXPosts } from '../../src/sites/x/coverage';
import type { Readable } from '../reader';
import { type Candidate, candidatesFor } from './candidates';
import { LAYERS, type Layer } from './layers';
import { placeOf } from './places';

/** What is relied on, how often it holds, and what might be relied on instead. */
export interface Proposal {
  kind: string;
  present: number;
  read: number;
  layers: (Layer & { matches: number })[];
  failing: { part: PostPart; missing: number; placed: number; candidates: Candidate[] }[];
}

export const SITES = { x, facebook };
const LIKE: Record<Readable, (root: ParentNode) => Steps<LikePost[]>> = {
  x: likeXPosts,
  facebook: likeFacebookPosts,
};

/** The page in front, anonymous. */
export function structure(site: Readable): string {
  return structureOf(document, SITES[site]);
}

/** What changed on the page in front, as far as can be told. */
export function propose(site: Readable): Proposal {
  const found = atOnce(LIKE[site](document));
  const all = found.map(({ element }) => element);
  const posts = found.map(({ element, lacks }) => ({ element: wholeOf(element, all), lacks }));
  const { present, read, missing } = atOnce(SITES[site].coverage(document));
  return {
    kind: SITES[site].pageKind(new URL(document.URL)),
    present,
    read,
    layers: LAYERS[site].map((layer) => ({
      ...layer,
      matches: posts.filter(({ element }) => holds(element, layer)).length,
    })),
    failing: POST_PARTS.filter((part) => missing[part] > 0).map((part) => {
      const places = posts.flatMap(({ element, lacks }) => {
        const place = lacks.includes(part) ? placeOf(part, element, site) : null;
        return place ? [{ post: element, place }] : [];
      });
      const candidates = places.length > 0 ? candidatesFor(places) : [];
      return { part, missing: missing[part], placed: places.length, candidates };
    }),
  };
}

/** A post is the element itself or stands in it; its parts stand inside. */
function holds(element: Element, { of, selector }: Layer): boolean {
  return element.querySelector(selector) !== null || (of === 'post' && element.closest(selector) !== null);
}

/** Of a post only a link, a time or its buttons may be known: all around it that no other post has a part in. */
function wholeOf(element: Element, all: readonly Element[]): Element {
  if (!element.matches('a, time, [role="group"]')) return element;
  let whole = element;
  for (let up = whole.parentElement; up && up !== document.body; up = up.parentElement) {
    if (all.some((other) => other !== element && up?.contains(other))) break;
    whole = up;
  }
  return whole;
}
