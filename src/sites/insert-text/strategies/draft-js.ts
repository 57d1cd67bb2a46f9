import type { Strategy } from '../strategy';
import { byPaste } from './by-paste';

/** X's reply box. */
export const draftJs: Strategy = {
  ...byPaste,
  takes: (box) => box.isContentEditable && box.closest('.DraftEditor-root') !== null,
  async place(box, offset) {
    // In a window without the focus (the click was in our popup or side panel) the browser fires no focus
    // events, and React passes no moved caret on to an editor it never saw focused: Draft.js then pastes
    // wherever its own caret last was.
    if (!document.hasFocus()) box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await byPaste.place(box, offset);
  },
};
