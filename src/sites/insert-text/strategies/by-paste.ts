import { domCaret, placeDomCaret } from '../dom-caret';
import { pasteEvent } from '../paste-event';
import type { Strategy } from '../strategy';
import { visibleLines } from '../visible-lines';

/**
 * Editors that keep their own state and draw the page from it take text only through events they handle
 * themselves. Paste keeps every line; `execCommand` and `beforeinput` lose lines or unmount Draft.js.
 */
export const byPaste: Omit<Strategy, 'takes'> = {
  text: (box) => visibleLines(box).text,
  caret: domCaret,
  room: () => ({ max: null, lines: true }),
  place: placeDomCaret,
  put(box, text) {
    const event = pasteEvent(text);
    if (!event) return false;
    box.dispatchEvent(event);
    return true;
  },
};
