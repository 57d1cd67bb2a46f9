import { fold } from './fold';

/** A letter or sign with the marks and invisible characters that belong to it. */
const PIECE = /\P{M}[\p{M}\p{Default_Ignorable_Code_Point}]*|\p{M}/uy;
const BACKTICK = 96;
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
  let plain: string | null = null;
  return (start, end) => {
    // Most posts fold to their own words in small letters: nothing to align.
    plain ??= sameButCase(original, folded);
    if (plain !== '') return plain.slice(start, end).replace(BLANKS, ' ').trim();
    aligned ??= align(original, folded);
    const from = aligned?.starts[start];
    const to = aligned?.ends[end - 1];
    const words =
      from === undefined || to === undefined ? folded.slice(start, end) : original.slice(from, to);
    return words.replace(BLANKS, ' ').replace(UNSEEN, '').trim();
  };
}

/**
 * Leads from places in a folded text back to places in the original, `[from, to]`. Null where the two cannot be
 * laid side by side, or nothing stands there.
 */
export function placesWritten(
  original: string,
  folded: string,
): (start: number, end: number) => [number, number] | null {
  let aligned: Alignment | null | undefined;
  return (start, end) => {
    aligned ??= align(original, folded);
    const from = aligned?.starts[start];
    const to = aligned?.ends[end - 1];
    return from === undefined || to === undefined ? null : [from, to];
  };
}

/** The original, as long as folding changed no more than case; otherwise nothing. */
function sameButCase(original: string, folded: string): string {
  const trimmed = original.trim();
  return trimmed.length === folded.length && trimmed.toLowerCase() === folded ? trimmed : '';
}

/** For each unit of the folded text, where its piece begins and ends in the original. */
interface Alignment {
  starts: number[];
  ends: number[];
}

function align(original: string, folded: string): Alignment | null {
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  while (index < original.length && starts.length < folded.length) {
    const at = starts.length;
    const unit = original.charCodeAt(index);
    // Most signs are plain letters: no need to fold each by itself.
    if (unit < 128 && unit > 32 && unit !== BACKTICK && original.charCodeAt(index + 1) < 128) {
      const small = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      if (folded.charCodeAt(at) === small) {
        starts.push(index);
        ends.push(index + 1);
      } else if (at > 0 && folded.charCodeAt(at - 1) === small) {
        ends[at - 1] = index + 1;
      } else {
        return null;
      }
      index++;
      continue;
    }
    PIECE.lastIndex = index;
    const piece = PIECE.exec(original)?.[0] ?? '';
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
    index += Math.max(1, piece.length);
  }
  return starts.length === folded.length ? { starts, ends } : null;
}
