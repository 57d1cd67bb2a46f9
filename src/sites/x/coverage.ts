import type { Coverage } from '../site';
import { articlesIn, readPosts } from './read';

const PERMALINK = 'a[href*="/status/"] time[datetime]';

/**
 * Counts what looks like posts, however marked: articles with a permalink or a row of actions, and permalinks
 * outside any article. Likes and follows (`notification`), deleted posts and a dialog's copy of the post being
 * answered have neither.
 */
export function coverage(root: ParentNode): Coverage {
  const articles = articlesIn(root).filter(
    (article) =>
      article.getAttribute('data-testid') !== 'notification' &&
      !article.parentElement?.closest('article') &&
      article.querySelector(`${PERMALINK}, [role="group"]`),
  );
  const loose = [...root.querySelectorAll(PERMALINK)].filter((time) => !time.closest('article'));
  const read = readPosts(root).length;
  const present = Math.max(articles.length + loose.length, read);
  return { present, read, blind: present > 0 && read === 0 };
}

/** The kinds of elements X adds posts with; most additions are icons, counters and pictures. */
const HOLDERS = new Set(['ARTICLE', 'DIV', 'MAIN', 'SECTION']);

/** Cheap: the tag's name decides nine times of ten. */
export function mayHoldPosts(element: Element): boolean {
  if (!HOLDERS.has(element.tagName)) return false;
  return (
    element.tagName === 'ARTICLE' ||
    element.getElementsByTagName('article').length > 0 ||
    element.closest('article') !== null
  );
}
