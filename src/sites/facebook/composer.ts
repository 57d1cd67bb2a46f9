import type { ReadPost } from '../site';
import { commentControl, replyControl } from './actions';
import { all, commentAround } from './page';
import { postElements } from './post-elements';
import { readEvery, readOne } from './read';
import { commentAbove } from './threads';

/**
 * A comment box is a text box in a form with role `presentation` (6 of 6, 2022–2025; Lexical). Messenger's box
 * stands in no form, the box for a new post in one without that role.
 */
const BOX = 'form[role="presentation"] [role="textbox"][contenteditable]:not([contenteditable="false"])';

/** The comment and reply boxes open under a root. */
export function composers(root: ParentNode): HTMLElement[] {
  return all(root, BOX).filter((box): box is HTMLElement => box instanceof HTMLElement);
}

/**
 * The open box that answers a post: the comment box of a post, the reply box of a comment's thread. Replies to
 * replies are written in the box of the comment above them. Null when it is closed, or when several are open
 * and none can be told to be the one.
 */
export function composerFor(read: ReadPost): HTMLElement | null {
  for (const element of shownAt(read)) {
    const boxes = read.post.kind === 'post' ? postBoxes(element) : threadBoxes(element);
    const [box] = boxes;
    if (box && boxes.length === 1) return box;
  }
  return null;
}

/** Presses the site's Comment or Reply control for a post; false when none can be told apart for certain. */
export function openComposer(read: ReadPost): boolean {
  for (const element of shownAt(read)) {
    const control = read.post.kind === 'post' ? commentControl(element) : replyControl(element);
    if (!control) continue;
    control.click();
    return true;
  }
  return false;
}

/**
 * The elements that show a post now, a dialog's first: pressing Comment opens the post again in a dialog. An
 * element that was recycled for another post is not among them.
 */
function shownAt({ post, element }: ReadPost): Element[] {
  const dialogs = [...element.ownerDocument.querySelectorAll('[role="dialog"]')];
  const found = readEvery(...dialogs).filter((other) => other.post.id === post.id);
  const elements = new Set(found.map((other) => other.element));
  if (element.isConnected && readOne(element)?.id === post.id) elements.add(element);
  return [...elements];
}

/** Boxes of the post itself. In a dialog with one post the box may stand below the part that scrolls. */
function postBoxes(post: Element): HTMLElement[] {
  const inside = composers(post).filter((box) => !answersComment(box));
  if (inside.length > 0) return inside;
  const dialog = post.closest('[role="dialog"]');
  if (!dialog || postElements(dialog).length !== 1) return [];
  return composers(dialog).filter((box) => !answersComment(box) && box.closest('[role="dialog"]') === dialog);
}

/** Boxes in a comment's own thread; a reply that has none is answered in the thread of the comment above it. */
function threadBoxes(comment: Element): HTMLElement[] {
  const boxes = composers(comment.ownerDocument);
  const own = boxes.filter((box) => boxAnswers(box) === comment);
  const above = own.length > 0 ? null : commentAbove(comment);
  return above ? boxes.filter((box) => boxAnswers(box) === above) : own;
}

function boxAnswers(box: Element): Element | null {
  return commentAround(box) ?? commentAbove(box);
}

function answersComment(box: Element): boolean {
  return boxAnswers(box) !== null;
}
