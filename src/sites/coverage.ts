import type { Coverage, PostPart } from './site';

/** Something on a page that looks like a post, and what could not be found of it. */
export interface LikePost {
  element: Element;
  lacks: PostPart[];
}

/** Without these a post cannot be read; without its row of buttons it is read all the same. */
const NEEDED: readonly PostPart[] = ['author', 'text', 'id'];
/** Below this share of the posts read, something changed: an odd one among many is no news. */
const FINE = 0.9;

/**
 * Counts posts by what they lack.
 * @param posts for each post on the page the parts that could not be found
 */
export function coverageOf(posts: readonly (readonly PostPart[])[]): Coverage {
  const missing = { author: 0, text: 0, id: 0, actions: 0 };
  let read = 0;
  for (const lacks of posts) {
    for (const part of lacks) missing[part]++;
    if (!NEEDED.some((part) => lacks.includes(part))) read++;
  }
  const present = posts.length;
  const blind = present > 0 && read === 0;
  return { present, read, missing, blind, drop: !blind && read < present * FINE };
}
