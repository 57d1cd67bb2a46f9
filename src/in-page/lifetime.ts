import { extensionGone } from '../messaging/ask';

/** How often a quiet page asks whether its extension is still there. */
const EVERY_MS = 5_000;

/**
 * Calls `onGone` once, when the extension this script belongs to was updated, switched off or removed. In Chrome:
 * Firefox ends the script with its extension (timers too, seen in 153), so that after a removal without an update
 * its badges stay, dead, until the page is loaded again.
 */
export function watchLifetime(document: Document, signal: AbortSignal, onGone: () => void): void {
  const check = (): void => {
    if (document.hidden || !extensionGone()) return;
    clearInterval(timer);
    onGone();
  };
  const timer = setInterval(check, EVERY_MS);
  document.addEventListener('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
