import { all, commentAround, outsideComments, ownOf } from './page';

/** Marks on the words of a post's own buttons (home-2025). */
const LIKE = '[data-ad-rendering-role="like_button"]';
const COMMENT = '[data-ad-rendering-role="comment_button"]';

/** The row of Like, Comment, Share below a post, or null. */
export function actionRow(post: Element, plain = false): Element | null {
  const marked = outsideComments(post, COMMENT, plain)[0] ?? outsideComments(post, LIKE, plain)[0];
  const row = marked?.closest('[role="button"]')?.parentElement?.parentElement;
  if (row && post.contains(row)) return row;
  return actionRows(post)[0] ?? null;
}

/**
 * Rows that look like a post's buttons by structure alone: two or more cells, each with one button (the first
 * may have a second: "React"), every first button a picture and words (home-2022, profile-ar-2024, home-2025,
 * post-comments-2025; the photo viewer's of 2022 and 2024). Those inside `except` are left out.
 */
export function actionRows(root: ParentNode, except?: string): Element[] {
  const seen = new Set<Element>();
  const rows: Element[] = [];
  for (const button of all(root, '[role="button"]')) {
    const row = button.parentElement?.parentElement;
    if (!row || seen.has(row)) continue;
    seen.add(row);
    // Cheapest first: most buttons of a page stand in posts and comments that are known already.
    if (row.closest(except ? `${except}, form` : 'form') || commentAround(row)) continue;
    if (isActionRow(row)) rows.push(row);
  }
  return rows;
}

function isActionRow(row: Element): boolean {
  // Elements of extensions, our badge among them, are no cells: the site itself has no custom elements.
  const cells = [...row.children].filter((cell) => !cell.localName.includes('-'));
  if (cells.length < 2 || cells.length > 6) return false;
  return cells.every((cell, at) => {
    if (cell.matches('[role="button"], a, li')) return false;
    const buttons = [...cell.querySelectorAll('[role="button"]')];
    const [first] = buttons;
    if (!first || buttons.length > (at === 0 ? 2 : 1) || cell.querySelector('a')) return false;
    return first.querySelector(':is(i, svg, img)') !== null && first.querySelector('span[dir]') !== null;
  });
}

/**
 * The control that opens a post's comment box, when it can be told from Like and Share for certain, or null:
 * - the button whose words Facebook itself marks as `comment_button` (home-2025), or
 * - the count of comments ("83 comments"), which opens them with their box: the button among the elements the
 *   post names in `aria-describedby` (4 of 4 saved posts; the reactions it also names are a toolbar). One that
 *   is already open would close them.
 * The position in the row decides nothing: where comments are off, Share stands second.
 */
export function commentControl(post: Element): HTMLElement | null {
  const marked = outsideComments(post, COMMENT)[0]?.closest('[role="button"]');
  if (marked instanceof HTMLElement && post.contains(marked) && !marked.querySelector(LIKE)) return marked;
  const named = new Set((post.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  const counts = outsideComments(post, '[role="button"][id]').filter(
    (button) =>
      named.has(button.id) &&
      !button.closest('[role="toolbar"]') &&
      button.getAttribute('aria-expanded') !== 'true' &&
      !button.hasAttribute('aria-haspopup'),
  );
  const [only, second] = counts;
  return second === undefined && only instanceof HTMLElement ? only : null;
}

/** The short list below a comment: Like, Reply, its time. */
function actionList(comment: Element): Element | null {
  return ownOf(comment, 'ul').filter((list) => list.querySelector('[role="button"], a'))[0] ?? null;
}

/** The last item of that list: where the line ends is room for a badge. Null when a comment has no list. */
export function commentActions(comment: Element): Element | null {
  const items = [...(actionList(comment)?.children ?? [])].filter((item) => item.localName === 'li');
  return items.at(-1) ?? null;
}

/**
 * The Reply control of a comment, or null when it cannot be told apart: in its list, right after the item with
 * Like, the item whose one control is a button without label and menu. Like is labelled for screen readers and
 * brings "React" along, Reply is bare words (7 of 7 comments of people logged in, 2022; logged-out pages show
 * neither).
 */
export function replyControl(comment: Element): HTMLElement | null {
  const list = actionList(comment);
  if (!list) return null;
  const items = [...list.children].map((item) => [...item.querySelectorAll('[role="button"], a, input')]);
  const like = items.findIndex(
    (controls) => controls.length === 2 && controls.every((c) => c.matches('[role="button"][aria-label]')),
  );
  const [reply, other] = like < 0 ? [] : (items[like + 1] ?? []);
  if (other || !(reply instanceof HTMLElement)) return null;
  return reply.matches('[role="button"]:not([aria-label]):not([aria-haspopup]):not([aria-pressed])')
    ? reply
    : null;
}
