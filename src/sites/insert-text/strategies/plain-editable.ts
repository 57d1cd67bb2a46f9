import { domCaret, placeDomCaret } from '../dom-caret';
import type { Strategy } from '../strategy';
import { keepsSpace, visibleLines } from '../visible-lines';

/** A contenteditable without an editor we know: the browser's own editing, which can be undone. */
export const plainEditable: Strategy = {
  takes: (box) => box.isContentEditable,
  text: (box) => visibleLines(box).text,
  caret: domCaret,
  room: () => ({ max: null, lines: true }),
  place: placeDomCaret,
  put(box, text) {
    // execCommand writes wherever the focus is.
    if (document.activeElement !== box) return false;
    // Where a box folds spaces, browsers type the second of two as U+00A0; Chrome leaves that to the caller.
    const shown = keepsSpace(box) ? text : text.replaceAll('  ', ' \u00A0');
    const [first = '', ...rest] = shown.split('\n');
    document.execCommand('insertText', false, first);
    for (const line of rest) {
      document.execCommand('insertLineBreak');
      if (line !== '') document.execCommand('insertText', false, line);
    }
    return true;
  },
};
