import type { Post } from '../../domain/model';
import type { BadgeSide, ReadPost } from '../site';
import { type Conversations, conversations } from './conversation';
import { isFocused } from './layers';
import { type Article, readArticle } from './post';
import { articlesIn } from './posts-on-page';
import { actionRow } from './row';

/**
 * The posts under the roots in document order. A post that stands both on the page and in the dialog before it
 * is given once, with the dialog's element, which is the one the user sees; the reply dialog's bare copy, which
 * has no row of actions, does not count. Badges stand in the empty column
 * under the avatar; the focused post has none there, but its line with time and views ends early.
 */
export function readPosts(...roots: ParentNode[]): ReadPost[] {
  const found = new Map<string, ReadPost>();
  for (const read of readEvery(...roots)) {
    const earlier = found.get(read.post.id);
    if (earlier && (inDialog(earlier.element) || !inDialog(read.element) || !read.actions)) continue;
    found.set(read.post.id, read);
  }
  return [...found.values()];
}

/** The same with every element that shows a post: its place in the feed and the dialog opened over it. */
export function readEvery(...roots: ParentNode[]): ReadPost[] {
  const around = conversations();
  const found: ReadPost[] = [];
  for (const root of roots) {
    for (const element of articlesIn(root)) {
      const article = readArticle(element);
      if (!article) continue;
      found.push(new PostThere(postOf(article, around), element, article.parts.quote));
    }
  }
  return found;
}

/** Where its row of actions and its badge stand is asked of few: of mentions. */
class PostThere implements ReadPost {
  readonly #quote: Element | null;

  constructor(
    readonly post: Post,
    readonly element: Element,
    quote: Element | null,
  ) {
    this.#quote = quote;
  }

  get actions(): Element | null {
    return actionRow(this.element, this.#quote);
  }

  get badgeSide(): BadgeSide {
    return isFocused(this.element) ? 'above' : 'before';
  }
}

function postOf(article: Article, around: Conversations): Post {
  const { id, author, text, publishedAt, permalink, promoted, quoted } = article;
  const { kind, answers, thread } = around.standing(article);
  return { site: 'x', id, author, text, publishedAt, permalink, promoted, quoted, kind, answers, thread };
}

function inDialog(element: Element): boolean {
  return element.closest('[role="dialog"]') !== null;
}
