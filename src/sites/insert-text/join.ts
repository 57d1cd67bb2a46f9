/**
 * Where a text goes into a draft that is already there, and with what before and after it.
 * At the user's caret it is set off by a space where two words would run together. Without a caret in the
 * box it goes to the end, on a new line (`apart`), unless the draft ends in a space or line break: then it was left
 * open for more (Facebook begins a reply with the other's name and a space).
 */
export function join(
  draft: string,
  caret: number | null,
  text: string,
  apart: '\n' | ' ',
): { at: number; put: string } {
  if (caret === null) {
    const open = draft === '' || /\s$/u.test(draft);
    return { at: draft.length, put: open ? text : `${apart}${text}` };
  }
  const before = /[\p{L}\p{N}\p{Extended_Pictographic}.,;:!?…)\]]$/u.test(draft.slice(0, caret));
  const after = /^[\p{L}\p{N}]/u.test(draft.slice(caret));
  const put = `${before && /^\S/u.test(text) ? ' ' : ''}${text}${after && /\S$/u.test(text) ? ' ' : ''}`;
  return { at: caret, put };
}
