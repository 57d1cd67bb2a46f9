import { domCaret, placeDomCaret } from '../dom-caret';
import type { Strategy } from '../strategy';
import { visibleLines } from '../visible-lines';

/** A contenteditable without an editor we know: the browser's own editing, which can be undone. */
export const plainEditable: Strategy = {
  takes: (box) => box.isContentEditable,
  text: (box) => visibleLines(box).text,
  caret: domCaret,
  limit: () => null,
  place: placeDomCaret,
  put(box, text) {
    // execCommand writes wherever the focus is.
    if (document.activeElement !== box) return false;
    const [first = '', ...rest] = text.split('\n');
    document.execCommand('insertText', false, first);
    for (const line of rest) {
      document.execCommand('insertLineBreak');
      if (line !== '') document.execCommand('insertText', false, line);
    }
    return true;
  },
};
