import { commentAround, commentElements } from './page';
import { BOUNDARY, PLACED, postElements } from './post-elements';

/** Posts, and the comments that stand outside of them (photo viewer, dialogs). */
export function unitsIn(root: ParentNode): Element[] {
  const posts = postElements(root);
  const loose = commentElements(root).filter((comment) => !posts.some((post) => post.contains(comment)));
  return [...posts, ...loose];
}

/**
 * A change inside a comment concerns that comment, comments that are added concern themselves, all else the post
 * around it. Where no feed counts its posts, a new one may be anywhere below the part of the page that holds them.
 */
export function unitsAround(changed: Element, known: Element | null): Element[] {
  const comment = commentAround(changed);
  if (comment) return [comment];
  const post = changed.closest(PLACED) ?? known ?? onlyPlaced(changed);
  if (!post) return unitsIn(uncounted(changed) ?? changed);
  if (changed.contains(post)) return [post];
  const added = commentElements(changed);
  return added.length > 0 ? added : [post];
}

/** The unit of a feed that is all an added element holds: it is looked into when it is read. */
function onlyPlaced(added: Element): Element | null {
  let at: Element | null = added;
  while (at && !at.matches(PLACED)) at = at.childElementCount === 1 ? at.firstElementChild : null;
  return at;
}

/** What an element stands in below the part of the page that holds posts, where no feed counts these. */
function uncounted(element: Element): Element | null {
  const part = element.parentElement?.closest(BOUNDARY);
  if (!part || part.localName === 'body' || part.querySelector(PLACED)) return null;
  let at = element;
  for (let up = at.parentElement; up && up !== part; up = at.parentElement) at = up;
  return at;
}
