import type { Post, PostRef } from '../../domain/model';
import type { ReadPost } from '../site';
import { type Conversation, commentRef, readComment } from './comments';
import { commentElements, idsOf, precedes } from './page';
import { postAround, postElements } from './post-elements';
import { readPost } from './posts';
import { headAuthor } from './threads';

/** The posts, comments and replies under a root in document order, each once. */
export function readPosts(root: ParentNode): ReadPost[] {
  return eachOnce(readEvery(root));
}

/** The same with every element that shows a post: its place in the feed and the dialog opened over it. */
export function readEvery(root: ParentNode): ReadPost[] {
  const posts = postElements(root).flatMap((element) => readPost(element) ?? []);
  const comments = commentElements(root);
  const conversation = conversationOf(comments, posts);
  return [...posts, ...comments.flatMap((comment) => readComment(comment, conversation) ?? [])].sort(
    (a, b) => (precedes(a.element, b.element) ? -1 : 1),
  );
}

/** What an element shows now: Facebook recycles them. */
export function readOne(element: Element): Post | null {
  if (commentElements(element).includes(element)) {
    return readComment(element, conversationOf([element], []))?.post ?? null;
  }
  return readPost(element)?.post ?? null;
}

function conversationOf(comments: Element[], posts: ReadPost[]): Conversation {
  const read = new Map<Element, Post | null>(posts.map(({ element, post }) => [element, post]));
  return {
    known: new Map(
      comments.flatMap((comment) => commentRef(comment) ?? []).map((ref) => [ref.id ?? '', ref]),
    ),
    postOf(comment): PostRef | null {
      const element = postAround(comment, posts);
      if (element) {
        if (!read.has(element)) read.set(element, readPost(element)?.post ?? null);
        const post = read.get(element);
        if (post) return { id: post.id, author: post.author };
      }
      const author = headAuthor(comment);
      const id = idsOf(comment).find(({ ids }) => ids.post !== null)?.ids.post ?? null;
      return id === null && author === null ? null : { id, author };
    },
  };
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
