import type { ReadPost } from '../site';
import { visibleText } from '../visible-text';
import { statusAddress } from './address';
import { unlinkedAuthor } from './author';
import { ARTICLE, isFocused, partsOf } from './layers';

/**
 * Reply and post boxes (Draft.js), seen 2021 to 2026. Direct messages have boxes of their own names
 * (`dmComposerTextInput`), which this never matches; `tweetTextarea_1` and on are further posts of a thread.
 */
const BOX = '[data-testid="tweetTextarea_0"]';
const EDITABLE = '[contenteditable="true"], textarea';

export function composers(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll(BOX)]
    .map((box) => (box.matches(EDITABLE) ? box : box.querySelector(EDITABLE)))
    .filter((box) => box instanceof HTMLElement);
}

/** The open box that answers a post, a dialog's first: what stands before the page is what the user sees. */
export function composerFor(read: ReadPost): HTMLElement | null {
  const boxes = composers(read.element.ownerDocument).filter((box) => answers(box, read));
  return boxes.find((box) => dialogOf(box)) ?? boxes[0] ?? null;
}

/** Presses Reply, and nothing else, in the post's own row. */
export function openComposer({ element, actions }: ReadPost): boolean {
  const button = (actions ?? element).querySelector('[data-testid="reply"]');
  if (!(button instanceof HTMLElement) || !button.matches('button, [role="button"]')) return false;
  if (button.matches(':disabled, [aria-disabled="true"]')) return false;
  button.click();
  return true;
}

function answers(box: HTMLElement, read: ReadPost): boolean {
  const above = postAbove(box);
  return above !== null && (above === read.element || isCopy(above, read));
}

/**
 * The post a box stands under. In the page that can only be the focused one: the box of home and profiles
 * starts a new post. In a dialog it is the post shown above the box; a quoted one is shown below it.
 */
function postAbove(box: HTMLElement): Element | null {
  const dialog = dialogOf(box);
  const scope = dialog ?? box.ownerDocument;
  const above = [...scope.querySelectorAll(ARTICLE)].filter(
    (article) =>
      dialogOf(article) === dialog &&
      article.compareDocumentPosition(box) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const focused = above.find((article) => isFocused(article));
  return focused ?? (dialog ? (above.at(-1) ?? null) : null);
}

/**
 * The reply dialog shows a copy of the post, often without its link: then author and time must tell, or
 * author and text. (The copy's text may end in a `pic.x.com` address in place of the picture.)
 */
function isCopy(article: Element, { post }: ReadPost): boolean {
  const { byline, words, times } = partsOf(article);
  if (!byline) return false;
  const [time] = times;
  const status = statusAddress(time?.closest('a')?.getAttribute('href') ?? null);
  if (status) return status.id === post.id;
  const handle = unlinkedAuthor(byline)?.handle;
  if (!handle || handle.toLowerCase() !== post.author.handle?.toLowerCase()) return false;
  const at = time?.getAttribute('datetime');
  if (at && post.publishedAt) return at === post.publishedAt;
  const shown = words ? visibleText(words, { lines: 'pre' }) : '';
  return shown.replace(/\s*pic\.(?:x|twitter)\.com\/\w+$/, '') === post.text;
}

function dialogOf(element: Element): Element | null {
  return element.closest('[role="dialog"]');
}
