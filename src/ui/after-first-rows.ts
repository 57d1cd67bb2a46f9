import { readFirstRows } from './first-rows';

/** A window out of sight draws no frames. */
const LONGEST_WAIT_MS = 100;

let shown: Promise<void> | null = null;

/**
 * Resolves once the first rows are on the screen, or known not to be there. Whatever they can do without is loaded
 * after that: in a browser that was just started, one thing at a time is what gets the first one done.
 */
export function afterFirstRows(): Promise<void> {
  shown ??= readFirstRows()
    .catch((error: unknown) => console.error(error))
    .then(frameDrawn);
  return shown;
}

function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const waiting = setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => {
      clearTimeout(waiting);
      // The frame itself is drawn after this call.
      setTimeout(resolve);
    });
  });
}
