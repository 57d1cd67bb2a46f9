import { fold } from './fold';

/** Where words of a search stand in a text, in order and apart from each other: `[from, to]` in UTF-16 units. */
export type Span = readonly [from: number, to: number];

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where `words` begin a word of the text, compared as they are searched for: without case and accents. What is
 * longer than a line of text is not looked through beyond its first thousand signs.
 */
export function marksIn(text: string, words: readonly string[]): Span[] {
  const line = text.slice(0, 1000);
  const { folded, at } = foldedSigns(line);
  const spans = words
    .map((word) => fold(word).trim())
    .filter((word) => word !== '')
    .flatMap((word) =>
      startsOf(folded, word).map((from): Span => [at[from] ?? 0, at[from + word.length] ?? line.length]),
    );
  return together(spans.toSorted((a, b) => a[0] - b[0]));
}

/** Folds sign by sign, so that each folded unit still knows the sign it came from. */
function foldedSigns(text: string): { folded: string; at: number[] } {
  let folded = '';
  let from = 0;
  const at: number[] = [];
  for (const sign of text) {
    const plain = /\s/u.test(sign) ? ' ' : fold(sign);
    for (let unit = 0; unit < plain.length; unit++) at.push(from);
    folded += plain;
    from += sign.length;
  }
  return { folded, at };
}

function startsOf(folded: string, word: string): number[] {
  const starts: number[] = [];
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
    if (from === 0 || !LETTER.test(folded[from - 1] ?? '') || !LETTER.test(word[0] ?? '')) starts.push(from);
  }
  return starts;
}

function together(spans: Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
