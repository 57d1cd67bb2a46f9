import { extensionGone } from '../messaging/ask';

/** How often a quiet page asks whether its extension is still there. */
const EVERY_MS = 5_000;

/**
 * Calls `onGone` once, when the extension this script belongs to was updated, switched off or removed. In Chrome:
 * Firefox ends the script with its extension (timers too, seen in 153), so that after a removal without an update
 * its badges stay, dead, until the page is loaded again.
 */
export function watchLifetime(
  document: Document,
  /** What of ours stands in the page. */
  ours: HTMLElement,
  signal: AbortSignal,
  onGone: () => void,
): void {
  let timer: ReturnType<typeof setInterval> | null = null;
  const rest = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const check = (): void => {
    if (!extensionGone()) return;
    rest();
    onGone();
  };
  // A hidden page costs nothing.
  const shownOrHidden = (): void => {
    rest();
    if (document.hidden) return;
    timer = setInterval(check, EVERY_MS);
    check();
  };
  document.addEventListener('visibilitychange', shownOrHidden, { signal });
  // What is pressed there can neither be done any more nor, where it needs a text, be shown.
  for (const press of ['pointerdown', 'keydown'])
    ours.addEventListener(press, check, { capture: true, signal });
  signal.addEventListener('abort', rest);
  shownOrHidden();
}
