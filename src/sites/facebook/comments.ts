import type { Author, Post, PostRef } from '../../domain/model';
import type { ReadPost } from '../site';
import { visibleName } from '../visible-text';
import { commentActions } from './actions';
import { authorOf, firstAuthor } from './author';
import { type CommentIds, commentPermalink } from './ids';
import { idsOf, ownOf } from './page';
import { commentBody, firstWords, textOf } from './text';
import { commentAbove } from './threads';
import { publishedAt, TIMES } from './time';
import { groupNamed } from './venue';

/** A comment or reply before its place in the conversation is known. */
export interface CommentParts {
  element: Element;
  id: string;
  /** The comment this one replies to, by the links. */
  parent: string | null;
  /** The post's number, by the links. */
  post: string | null;
  author: Author;
  body: Element | null;
  permalink: string | null;
  /** The group it stands in, by the links. */
  venue: string | null;
}

/** What the comments of one page know of each other and of their posts. */
export interface Conversation {
  /** The post a comment stands under, where the page shows it. */
  postOf(parts: CommentParts): PostRef | null;
  /** The group that post stands in, where the post says. */
  venueOf(parts: CommentParts): string | null;
  /** The comments read with it, by their id. */
  known: Map<string, PostRef>;
}

/** A comment or reply with its place in the conversation. */
export function readComment(parts: CommentParts, conversation: Conversation): ReadPost {
  const comment = parts.element;
  const parent = parentOf(parts, conversation);
  const thread = conversation.postOf(parts);
  const post: Post = {
    site: 'facebook',
    id: parts.id,
    kind: parent ? 'reply' : 'comment',
    author: parts.author,
    text: parts.body ? textOf(parts.body) : '',
    publishedAt: publishedAt(ownOf(comment, TIMES)),
    permalink: parts.permalink,
    promoted: false,
    quoted: null,
    answers: parent ?? thread,
    thread,
    venue: conversation.venueOf(parts) ?? parts.venue,
  };
  return { post, element: comment, actions: commentActions(comment), badgeSide: 'end' };
}

/** What a comment says of itself; null for other articles and where it shows no author. */
export function commentParts(comment: Element): CommentParts | null {
  const found = idsOf(comment);
  if (found.length === 0) return null;
  const named = found.find(({ link }) => authorOf(link) !== null);
  const writer = writerOf(comment, named?.link ?? null);
  if (!writer) return null;
  const { author, body } = writer;
  const outsideText = found.filter(({ link }) => !body?.contains(link));
  const time = outsideText
    .filter(({ link }) => link !== named?.link && commentPermalink(link) !== null)
    .at(-1);
  const ids = [named?.ids, time?.ids].filter((one): one is CommentIds => one !== undefined);
  const reply = ids.find((one) => one.reply !== null);
  const first = ids[0];
  if (!first) return null;
  // The author's link of a reply holds the reply's own number, the time's link also that of the comment above.
  return {
    element: comment,
    id: reply?.reply ?? first.comment,
    parent: reply && reply.comment !== reply.reply ? reply.comment : null,
    post: ids.find((one) => one.post !== null)?.post ?? null,
    author,
    body,
    permalink: time ? commentPermalink(time.link) : null,
    venue: groupNamed(
      [],
      outsideText.map(({ link }) => link),
    ),
  };
}

/** Who wrote a comment and where its words stand. An anonymous member of a group is words without a link. */
function writerOf(comment: Element, named: Element | null): { author: Author; body: Element | null } | null {
  const author = named && authorOf(named);
  if (author) return { author, body: commentBody(comment, named) };
  const spans = ownOf(comment, 'span[dir]');
  const body = firstWords(spans);
  const before = ownOf(comment, 'a[href]').filter((link) => !body?.contains(link) && !link.closest('ul'));
  const linked = firstAuthor(before);
  if (linked) return { author: linked.author, body: commentBody(comment, linked.link) };
  const words = body && spans.find((span) => span !== body && !span.contains(body) && !body.contains(span));
  const name = words && !words.closest('ul, [role="button"]') ? visibleName(words) : '';
  return name === '' ? null : { author: { name, handle: null, url: null }, body };
}

/** The comment a reply answers: as its links say, else the one whose thread it stands in. */
function parentOf(parts: CommentParts, { known }: Conversation): PostRef | null {
  if (parts.parent !== null) return known.get(parts.parent) ?? { id: parts.parent, author: null };
  const above = commentAbove(parts.element);
  const found = above && commentParts(above);
  return found && { id: found.id, author: found.author };
}
