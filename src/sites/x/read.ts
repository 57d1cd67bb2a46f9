import type { Post } from '../../domain/model';
import type { ReadPost } from '../site';
import { standing } from './conversation';
import { ARTICLE, FOCUSED } from './layers';
import { type Article, readArticle } from './post';

/**
 * The posts under `root` in document order. A post that stands both on the page and in the dialog before it
 * is given once, with the dialog's element, which is the one the user sees; the reply dialog's bare copy, which
 * has no row of actions, does not count. Badges stand in the empty column
 * under the avatar; the focused post has none there, but its line with time and views ends early.
 */
export function readPosts(root: ParentNode): ReadPost[] {
  const found = new Map<string, ReadPost>();
  for (const element of articlesIn(root)) {
    const article = readArticle(element);
    if (!article) continue;
    const earlier = found.get(article.id);
    const actions = actionsOf(article);
    if (earlier && (inDialog(earlier.element) || !inDialog(element) || !actions)) continue;
    const badgeSide = element.matches(FOCUSED) ? 'above' : 'before';
    found.set(article.id, { post: postOf(article), element, actions, badgeSide });
  }
  return [...found.values()];
}

/** Articles under `root`, which may be one itself. */
export function articlesIn(root: ParentNode): Element[] {
  const inside = [...root.querySelectorAll(ARTICLE)];
  return root instanceof Element && root.matches(ARTICLE) ? [root, ...inside] : inside;
}

function postOf(article: Article): Post {
  const { id, author, text, publishedAt, permalink, promoted, quoted } = article;
  return { site: 'x', id, author, text, publishedAt, permalink, promoted, quoted, ...standing(article) };
}

/**
 * The row of Reply, Repost, Like. Long articles show two (2026): the last stands at the end of the post.
 * Notifications may lack Reply.
 */
function actionsOf({ element, quote }: Article): Element | null {
  const rows = [...element.querySelectorAll('[role="group"]')].filter(
    (row) => !quote?.contains(row) && row.querySelector('button, [role="button"]'),
  );
  return rows.at(-1) ?? null;
}

function inDialog(element: Element): boolean {
  return element.closest('[role="dialog"]') !== null;
}
