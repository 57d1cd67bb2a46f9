import type { Author, Post, PostRef } from '../../domain/model';
import type { ReadPost, Viewer } from '../site';
import { visibleText } from '../visible-text';
import { ACTIONS, POST, TEXT } from './selectors';

/** The posts of the practice feed, in page order. */
export function readPracticePosts(root: ParentNode): ReadPost[] {
  const inside = [...root.querySelectorAll<HTMLElement>(POST)];
  const all = root instanceof HTMLElement && root.matches(POST) ? [root, ...inside] : inside;
  return all.flatMap((element) => {
    const id = element.dataset.post;
    const text = own(element, TEXT);
    if (!id || !text) return [];
    const parent = element.parentElement?.closest<HTMLElement>(POST) ?? null;
    const post: Post = {
      site: 'practice',
      id,
      kind: parent ? 'comment' : 'post',
      author: authorOf(element),
      text: visibleText(text, { lines: 'pre' }),
      publishedAt: element.dataset.at ?? null,
      permalink: null,
      promoted: element.dataset.promoted === 'true',
      quoted: null,
      answers: parent && refTo(parent),
      thread: parent && refTo(parent),
    };
    return [{ post, element, actions: own(element, ACTIONS), badgeSide: 'after' as const }];
  });
}

export function viewerOnPractice(document: Document): Viewer {
  const feed = document.querySelector<HTMLElement>('[data-viewer-handle]');
  return { name: feed?.dataset.viewerName ?? null, handle: feed?.dataset.viewerHandle ?? null };
}

/** The first match that belongs to this post and not to a comment inside it. */
export function own(post: Element, selector: string): Element | null {
  return [...post.querySelectorAll(selector)].find((found) => found.closest(POST) === post) ?? null;
}

function authorOf(post: HTMLElement): Author {
  return { name: post.dataset.name ?? '', handle: post.dataset.handle ?? null, url: null };
}

function refTo(post: HTMLElement): PostRef {
  return { id: post.dataset.post ?? null, author: authorOf(post) };
}
