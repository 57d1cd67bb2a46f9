import { fold } from '../fold';
import { MAX_POST_TEXT } from '../post-limits';
import { standsAlone, type Token, tokensOf } from '../tokens';

/** Longer words are found by their first so many units, and told apart by them. */
const LONGEST_WORD = 40;

/** The words that a text is found by, in order, some of them more than once. */
export function* wordsIn(text: string): Generator<string> {
  for (const piece of piecesOf(text, MAX_POST_TEXT)) {
    yield* joined(tokensOf(fold(piece)), true);
  }
}

/** The words to look for, of a query's tokens. */
export function wordsAsked(tokens: readonly Token[]): string[] {
  return [...joined(tokens, false)];
}

/**
 * A text in pieces of at most `longest` units, cut at blanks where there are any and never inside a sign.
 * Folding reads no more than a post's length at a time.
 */
export function* piecesOf(text: string, longest: number): Generator<string> {
  let from = 0;
  while (text.length - from > longest) {
    const piece = text.slice(from, from + longest);
    const blank = piece.search(/\s\S*$/);
    const high = /[\ud800-\udbff]$/.test(piece) ? 1 : 0;
    const length = blank > 0 ? blank : longest - high;
    yield text.slice(from, from + length);
    from += length;
  }
  if (from < text.length) yield text.slice(from);
}

/**
 * Signs that stand alone are words of two with the sign beside them, so that 田中 is found as it stands and not
 * wherever 田 and 中 are. The last of a row is a word too, in texts only: there it is asked for by itself.
 */
function* joined(tokens: readonly Token[], inText: boolean): Generator<string> {
  for (const [index, token] of tokens.entries()) {
    if (!standsAlone(token.text)) {
      yield shortened(token.text);
      continue;
    }
    const next = beside(token, tokens[index + 1]);
    if (next) yield token.text + next;
    else if (inText || !beside(tokens[index - 1], token)) yield token.text;
  }
}

function beside(token: Token | undefined, next: Token | undefined): string | null {
  const are = token && next && token.end === next.start && standsAlone(token.text) && standsAlone(next.text);
  return are ? next.text : null;
}

function shortened(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  const cut = word.slice(0, LONGEST_WORD);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
