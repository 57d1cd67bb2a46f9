import type { Post, PostRef } from '../../domain/model';
import type { ReadPost } from '../site';
import { type CommentParts, type Conversation, commentParts, readComment } from './comments';
import { commentAround, commentElements, precedes } from './page';
import { looseAround, placedAround, postElements } from './post-elements';
import { readPost } from './posts';
import { readAndRemember, rememberedPost } from './remembered-post';
import { headAuthor } from './threads';

/** The posts, comments and replies under some roots in document order, each once. */
export function readPosts(...roots: ParentNode[]): ReadPost[] {
  return eachOnce(readEvery(...roots));
}

/** The same with every element that shows a post: its place in the feed and the dialog opened over it. */
export function readEvery(...roots: ParentNode[]): ReadPost[] {
  const posts = roots.flatMap(postElements).flatMap((element) => readPost(element) ?? []);
  const parts = roots.flatMap(commentElements).flatMap((element) => commentParts(element) ?? []);
  const conversation = conversationOf(
    parts,
    posts,
    roots.some((root) => root.nodeType === Node.DOCUMENT_NODE),
  );
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
  const answered = new Map<Element, Post | null>();
  function postAround(comment: Element): Post | null {
    const before = answered.get(comment);
    if (before !== undefined) return before;
    const found = findAround(comment);
    answered.set(comment, found);
    return found;
  }
  function findAround(comment: Element): Post | null {
    for (let at: Element | null = comment; at; at = at.parentElement) {
      const found = read.get(at) ?? rememberedPost(at);
      if (found) return found;
    }
    if (complete) return null;
    const around = placedAround(comment) ?? looseAround(comment);
    if (around && !read.has(around)) read.set(around, readAndRemember(around));
    return around ? (read.get(around) ?? null) : null;
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
