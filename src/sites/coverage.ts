import type { Coverage, PostPart } from './site';

/** Something on a page that looks like a post, and what could not be found of it. */
export interface LikePost {
  element: Element;
  lacks: PostPart[];
}

/** Work on a page that is done piece by piece: between two the page has its turn, and what was found may be gone. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What is found in each of these that is still there when its turn comes. */
export function* inSteps<T>(
  root: ParentNode,
  elements: readonly Element[],
  look: (element: Element) => T | null,
): Steps<T[]> {
  const found: T[] = [];
  for (const element of elements) {
    const one = root.contains(element) ? look(element) : null;
    if (one !== null) found.push(one);
    yield;
  }
  return found;
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
