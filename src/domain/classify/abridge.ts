/** Letters read of a long post: what it is about stands at its beginning, what is asked for at either end. */
const HEAD = 500;
const TAIL = 200;
/** So far a cut is moved to stand between words. */
const LONGEST_WORD = 40;

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** A long post without its middle; shorter ones as they are. Signs that nobody sees do not count as length. */
export function abridge(text: string): string {
  if (text.length <= HEAD + TAIL) return text;
  const seen = text.replace(INVISIBLE, '');
  if (seen.length <= HEAD + TAIL) return seen;
  return `${seen.slice(0, blankBefore(seen, HEAD))}\n${seen.slice(blankBefore(seen, seen.length - TAIL))}`;
}

/** Where the word that a cut at `at` would tear begins; `at` itself in a text without blanks. */
function blankBefore(text: string, at: number): number {
  for (let back = 0; back < LONGEST_WORD; back++) if (/\s/.test(text.charAt(at - back))) return at - back;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}
