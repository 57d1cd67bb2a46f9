/**
 * Firefox (153) shows a page what is selected in a closed shadow root, and with it the root: a click is held off by
 * `user-select`, but what takes the focus otherwise has the selection put before it. It is taken away again before
 * the page's own scripts run; only where the user moved the focus with Tab can a page that waits for it be quicker.
 */
export function keepOwnSelection(room: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument: document } = room;
  const clear = (): void => {
    const selection = document.getSelection();
    const at = selection?.anchorNode;
    // Chromium never names anything in there.
    if (at && at !== document && at.getRootNode() === room.getRootNode()) selection.removeAllRanges();
  };
  // Focus that we give moves the selection after this event and before microtasks.
  room.addEventListener('focusin', () => queueMicrotask(clear), { signal });
  document.addEventListener('selectionchange', clear, { capture: true, signal });
}
