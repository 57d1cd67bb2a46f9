/** What a token of a reading is. */
export const WORD = 0;
/** `#oak`: its text is the word. */
export const HASHTAG = 1;
/** Begins with a digit: `12`, `1,200`, `10am`, `5mm`. */
export const NUMBER = 2;
/** `@someone` */
export const MENTION = 3;
export const ADDRESS = 4;
export const EMOJI = 5;
/** `:)` and its kin, told apart only as glad and sad. */
export const EMOTICON = 6;
/** A sign within a sentence: comma, colon, dash, currency, per cent. */
export const SIGN = 7;
/** Ends a sentence: full stop, `!`, `?`, a line break. */
export const STOP = 8;

export const KINDS = 9;

export function isWord(kind: number): boolean {
  return kind <= NUMBER;
}
