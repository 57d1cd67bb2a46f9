import type { Post, PostRef } from '../../domain/model';
import type { ReadPost } from '../site';
import { type CommentParts, type Conversation, commentParts, readComment } from './comments';
import { commentAround, commentElements, precedes } from './page';
import { placedAround, postElements } from './post-elements';
import { readPost } from './posts';
import { headAuthor } from './threads';

/** The posts, comments and replies under a root in document order, each once. */
export function readPosts(root: ParentNode): ReadPost[] {
  return eachOnce(readEvery(root));
}

/** The same with every element that shows a post: its place in the feed and the dialog opened over it. */
export function readEvery(root: ParentNode): ReadPost[] {
  const posts = postElements(root).flatMap((element) => readPost(element) ?? []);
  const parts = commentElements(root).flatMap((element) => commentParts(element) ?? []);
  const conversation = conversationOf(parts, posts, root instanceof Document);
  return merged(
    posts,
    parts.map((comment) => readComment(comment, conversation)),
  );
}

/** What an element shows now: Facebook recycles them. */
export function readOne(element: Element): Post | null {
  if (commentAround(element) !== element) return readPost(element)?.post ?? null;
  const parts = commentParts(element);
  return parts && readComment(parts, conversationOf([parts], [], false)).post;
}

/** @param complete - the posts are those of the whole document: no other can be around a comment. */
function conversationOf(comments: CommentParts[], posts: ReadPost[], complete: boolean): Conversation {
  const read = new Map<Element, Post | null>(posts.map(({ element, post }) => [element, post]));
  let loose: Element[] | null = null;
  function elementAround(comment: Element): Element | null {
    for (let at: Element | null = comment; at; at = at.parentElement) if (read.has(at)) return at;
    if (complete) return null;
    loose ??= postElements(comment.ownerDocument);
    return placedAround(comment) ?? loose.find((post) => post.contains(comment)) ?? null;
  }
  function postAround(comment: Element): Post | null {
    const around = elementAround(comment);
    if (!around) return null;
    if (!read.has(around)) read.set(around, readPost(around)?.post ?? null);
    return read.get(around) ?? null;
  }
  return {
    known: new Map(comments.map(({ id, author }) => [id, { id, author }])),
    venueOf: ({ element }) => postAround(element)?.venue ?? null,
    postOf({ element, post: number }): PostRef | null {
      const post = postAround(element);
      if (post) return { id: post.id, author: post.author };
      const author = headAuthor(element);
      return number === null && author === null ? null : { id: number, author };
    },
  };
}

/** Two lists in document order as one. */
function merged(posts: ReadPost[], comments: ReadPost[]): ReadPost[] {
  const all: ReadPost[] = [];
  let next = 0;
  for (const comment of comments) {
    for (let post = posts[next]; post && precedes(post.element, comment.element); post = posts[++next])
      all.push(post);
    all.push(comment);
  }
  return all.concat(posts.slice(next));
}

/** Of several elements with one post, the one in a dialog: it lies on top. */
function eachOnce(every: ReadPost[]): ReadPost[] {
  const shown = new Map<string, ReadPost>();
  for (const read of every) {
    const before = shown.get(read.post.id);
    if (!before || (inDialog(read.element) && !inDialog(before.element))) shown.set(read.post.id, read);
  }
  return every.filter((read) => shown.get(read.post.id) === read);
}

function inDialog(element: Element): boolean {
  return element.closest('[role="dialog"]') !== null;
}
