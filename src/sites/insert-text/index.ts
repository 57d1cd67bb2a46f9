import { join } from './join';
import { pause } from './pause';
import type { InsertFailure, InsertResult } from './result';
import { strategyFor } from './strategies';
import type { Strategy } from './strategy';
import { visibleLines } from './visible-lines';

export type { InsertFailure, InsertResult } from './result';

/** How long the page gets to show the text; editors do it at once, a busy page later. */
const SHOW_MS = 1_500;
/** A controlled box that takes the text back does so within a frame or two. */
const SETTLE_MS = 150;
const POLL_MS = 25;

const inserting = new WeakSet<HTMLElement>();

/**
 * Puts `text` into a site's reply box as part of the user's own click, keeping a draft that is already
 * there, and reads back whether the box now shows exactly that. The box has the focus afterwards. Sends
 * nothing, presses no key, does not scroll. Takes up to 2 s; never throws.
 *
 * Once the text was handed over, the signal is not looked at any more: the answer says what happened.
 */
export async function insertText(box: HTMLElement, text: string, signal: AbortSignal): Promise<InsertResult> {
  if (inserting.has(box)) return { ok: false, why: 'busy' };
  inserting.add(box);
  try {
    const why = await insert(box, clean(text), signal);
    return why ? { ok: false, why } : { ok: true };
  } finally {
    inserting.delete(box);
  }
}

/**
 * The text in a reply box as the user sees it, lines ended by `\n`; '' when only a placeholder shows.
 * Works for read-only boxes too. Spaces may be U+00A0.
 */
export function boxText(box: HTMLElement): string {
  return strategyFor(box)?.text(box) ?? visibleLines(box).text;
}

async function insert(box: HTMLElement, text: string, signal: AbortSignal): Promise<InsertFailure | null> {
  if (text === '') return 'empty';
  const before = () => (signal.aborted ? 'aborted' : box.isConnected ? null : 'gone');
  const strategy = strategyFor(box);
  if (before()) return before();
  if (!strategy || isReadOnly(box)) return 'read-only';

  const room = strategy.room(box);
  if (!room.lines && text.includes('\n')) return 'one-line';
  // Before the first character the caret stands because somebody called focus(), hardly because of the user.
  const left = strategy.caret(box) || null;
  const joined = () => {
    const draft = strategy.text(box);
    const caret = left === null ? null : Math.min(left, draft.length);
    return { draft, ...join(draft, caret, text, room.lines ? '\n' : ' ') };
  };
  const planned = joined();
  if (room.max !== null && planned.draft.length + planned.put.length > room.max) return 'too-long';

  // The focus may move the caret, and the site may begin the reply with a name or put in another box.
  const focused = document.activeElement === box;
  box.focus({ preventScroll: true });
  if (!focused) await pause(0, signal);
  if (before()) return before();
  const { draft, at, put } = joined();
  await strategy.place(box, at);
  if (before()) return before();
  if (strategy.text(box) !== draft) return 'changed';

  if (!strategy.put(box, put)) return 'refused';
  return readBack(box, strategy, draft, draft.slice(0, at) + put + draft.slice(at));
}

async function readBack(
  box: HTMLElement,
  strategy: Strategy,
  draft: string,
  expected: string,
): Promise<InsertFailure | null> {
  const shows = () => same(strategy.text(box), expected);
  const end = performance.now() + SHOW_MS;
  while (box.isConnected && !shows() && performance.now() < end) await pause(POLL_MS);
  if (box.isConnected && shows()) await pause(SETTLE_MS);
  if (!box.isConnected) return 'lost';
  if (shows()) return null;
  return same(strategy.text(box), draft) ? 'refused' : 'changed';
}

/** What no box could show as it is: other systems' line ends, halves of a character. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Browsers write some spaces of a contenteditable as U+00A0; it looks the same. */
function same(one: string, other: string): boolean {
  return one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');
}

function isReadOnly(box: HTMLElement): boolean {
  return box.matches('[readonly], :disabled, [aria-disabled="true"], [aria-readonly="true"]');
}
