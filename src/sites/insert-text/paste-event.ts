/** What Firefox gives a content script's objects: a way to the same object as the page sees it. */
interface SeenByPage {
  wrappedJSObject?: { clipboardData: DataTransfer };
}

/**
 * A paste event that hands `text` to the page's own editor, as if the user had pasted it; null when the
 * page stands in the way.
 *
 * The data is set after construction (Firefox drops what the constructor was given). In Firefox, data a
 * content script sets cannot be read by the page, so `setData` is called as the page's own function.
 * It is the one thing here a page could have replaced: it would get the text, which was for this page
 * anyway, and the check below, through functions no page can touch, then says no.
 */
export function pasteEvent(text: string): ClipboardEvent | null {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  try {
    const carrier = (event as SeenByPage).wrappedJSObject ?? event;
    carrier.clipboardData?.setData('text/plain', text);
  } catch {
    // Whatever a page's own setData threw is nobody's error but the page's.
    return null;
  }
  return event.clipboardData?.getData('text/plain') === text ? event : null;
}
