import { fold } from './fold';

/** A letter or sign with the marks and invisible characters that belong to it. */
const PIECE = /\P{M}[\p{M}\p{Default_Ignorable_Code_Point}]*|\p{M}/gu;
// Would turn or tear the words on the screen and are no part of what a person reads.
const UNSEEN = /[\p{Bidi_Control}\p{Cc}\u00ad\u200b\u2060-\u2064\ufeff]/gu;
const BLANKS = /\s+/gu;

/**
 * Leads from places in a folded text back to the words as their author wrote them: case, accents and quotes
 * as they were, on one line. Aligned once, when first asked.
 *
 * `folded` is `fold(original)`, trimmed or not. Where the two cannot be laid side by side (a flood of marks,
 * letters that compose across pieces) the folded words are answered.
 */
export function asWritten(original: string, folded: string): (start: number, end: number) => string {
  let aligned: Alignment | null | undefined;
  return (start, end) => {
    aligned ??= align(original, folded);
    const from = aligned?.starts[start];
    const to = aligned?.ends[end - 1];
    const words =
      from === undefined || to === undefined ? folded.slice(start, end) : original.slice(from, to);
    return words.replace(BLANKS, ' ').replace(UNSEEN, '').trim();
  };
}

/** For each unit of the folded text, where its piece begins and ends in the original. */
interface Alignment {
  starts: number[];
  ends: number[];
}

function align(original: string, folded: string): Alignment | null {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const at = starts.length;
    if (at >= folded.length) break;
    const plain = fold(piece);
    if (folded.startsWith(plain, at)) {
      for (let unit = 0; unit < plain.length; unit++) {
        starts.push(index);
        ends.push(index + piece.length);
      }
    } else if (plain.trim() === '') {
      // One of several blanks, or before the first word.
    } else if (at > 0 && plain === folded.charAt(at - 1)) {
      // A drawn-out letter: “sooo” reads “soo”.
      ends[at - 1] = index + piece.length;
    } else {
      return null;
    }
  }
  return starts.length === folded.length ? { starts, ends } : null;
}
