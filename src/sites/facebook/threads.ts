import type { Author } from '../../domain/model';
import { firstAuthor } from './author';
import { commentAround, precedes } from './page';

/** A thread never reaches beyond these. */
const BOUNDARY = '[aria-posinset], [role="dialog"], [role="complementary"], [role="main"], body';

/**
 * The comment in whose thread an element stands: a reply, or the box to write one; null for what answers the
 * post itself. A thread is one element, the comment first and its replies and reply box in the next
 * (`li` in 2022, `div` in 2025), or a comment with its replies inside it.
 */
export function commentAbove(element: Element): Element | null {
  const outer = element.parentElement && commentAround(element.parentElement);
  if (outer) return outer;
  for (let at: Element = element; at.parentElement && !at.matches(BOUNDARY); at = at.parentElement) {
    const lead = at.parentElement.firstElementChild;
    if (!lead || lead === at || lead.contains(element)) continue;
    const comment = onlyComment(lead);
    // Two comments side by side, each alone in its element, are neighbours.
    if (comment && !onlyComment(at)) return comment;
  }
  return null;
}

/** The comment that is all an element holds. */
function onlyComment(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.firstElementChild) {
    if (at.getAttribute('role') === 'article') return commentAround(at) === at ? at : null;
    if (at.childElementCount !== 1) return null;
  }
  return null;
}

/**
 * Who a page without a post element names above its comments: the photo viewer's and a video's owner. The
 * picture itself is no post of ours: it has no place in a feed, and mostly no words.
 */
export function headAuthor(comment: Element): Author | null {
  for (let at = comment.parentElement; at; at = at.parentElement) {
    const headings = [...at.querySelectorAll('h1, h2, h3, h4')].filter(
      (heading) => precedes(heading, comment) && !commentAround(heading),
    );
    const found = firstAuthor(headings.flatMap((heading) => [...heading.querySelectorAll('a[href]')]));
    if (found) return found.author;
    if (at.matches(BOUNDARY)) return null;
  }
  return null;
}
