import { pause } from './pause';
import { visibleLines } from './visible-lines';

/** Editors learn of a moved caret from `selectionchange`; where it already stood, none comes. */
const NOTICE_MS = 80;

/** The caret in an editable element, as an offset in its visible text; null when it is elsewhere. */
export function domCaret(box: HTMLElement): number | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return box.contains(endContainer) ? visibleLines(box).offsetOf(endContainer, endOffset) : null;
}

/** Puts the caret at an offset of the visible text and waits until the page's editor has heard of it. */
export async function placeDomCaret(box: HTMLElement, offset: number): Promise<void> {
  const { node, offset: within } = visibleLines(box).pointAt(offset);
  const heard = new AbortController();
  document.addEventListener('selectionchange', () => heard.abort(), { once: true, signal: heard.signal });
  document.getSelection()?.collapse(node, within);
  await pause(NOTICE_MS, heard.signal);
  heard.abort();
  // The page's own listeners may stand behind ours, and React answers in a task of its own.
  await pause(0);
}
