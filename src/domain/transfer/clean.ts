/** Halves of surrogate pairs: no file can hold them, so they would come back as something else. */
const LONE_SURROGATES = /\p{Cs}/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const CONTROLS_BUT_BREAKS = /[^\P{Cc}\n\t]/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Most texts hold none of these, and a look costs less than four replacements. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A text of several lines without control characters; every kind of line break becomes `\n`. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LINE_BREAKS, '\n').replace(CONTROLS_BUT_BREAKS, '').replace(LONE_SURROGATES, '\ufffd');
}

/** A text on one line: control characters and line breaks become blanks. */
export function cleanLine(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\ufffd');
}

/** The first `length` units of a text, never half a sign. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
