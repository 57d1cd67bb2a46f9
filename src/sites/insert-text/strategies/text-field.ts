import type { Strategy } from '../strategy';

type TextField = HTMLTextAreaElement | HTMLInputElement;

const isField = (box: HTMLElement): box is TextField =>
  box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && /^(text|search)$/.test(box.type));

/** `<textarea>` and one-line text fields, also when React or another library controls their value. */
export const textField: Strategy = {
  takes: isField,
  text: (box) => (isField(box) ? box.value : ''),
  caret: (box) => (isField(box) ? box.selectionEnd : null),
  room: (box) => ({
    max: isField(box) && box.maxLength >= 0 ? box.maxLength : null,
    lines: box instanceof HTMLTextAreaElement,
  }),
  async place(box, offset) {
    if (isField(box)) box.setSelectionRange(offset, offset);
  },
  put(box, text) {
    // execCommand writes wherever the focus is.
    if (!isField(box) || document.activeElement !== box) return false;
    // The browser's own editing: it can be undone, and fires the input event that controlled fields wait for.
    return document.execCommand('insertText', false, text);
  },
};
