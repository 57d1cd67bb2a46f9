import { fold } from './fold';
import { type FoldedText, type Token, tokensOf, wordEndsAt } from './tokens';

/** Words to be found literally and whole: `oak floor`, `#oak`, `c++`, `24/7`. */
export interface Phrase {
  tokens: string[];
  /** Signs between the tokens, blanks left out; '' where blanks, hyphens and the like may stand. */
  gaps: string[];
  /** Signs that must stand right before and after: `#`, `++`. */
  lead: string;
  trail: string;
}

/** One place where a phrase stands. */
export interface Hit<T> {
  value: T;
  /** Where it stands in the folded text, with the signs that belong to it. */
  start: number;
  end: number;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
}

/** Between words that belong together: `oak-floor`, `St. James`, `Lindt & Sons`. */
const SOFT_GAP = /^[ \-'’.,&_/·]{0,3}$/;
const SOFT_SIGNS = /^[\s\-'.,&_]*$/;

/**
 * True when nothing but blanks, hyphens and the like stands between two neighbouring tokens. A full stop
 * with a blank after it ends a sentence, except after an abbreviation: `St. James`, not `oak. Floors`.
 */
export function softGap(text: string, before: Token, after: Token): boolean {
  if (after.start - before.end > 3) return false;
  const gap = text.slice(before.end, after.start);
  return SOFT_GAP.test(gap) && (!gap.includes('. ') || before.text.length <= 3);
}

/** The phrase for what a person typed, or null when it holds no letter or digit. */
export function phraseOf(words: string): Phrase | null {
  const text = fold(words).trim();
  const tokens = tokensOf(text);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const gaps = tokens.slice(1).map((token, index) => {
    const gap = text.slice(tokens[index]?.end, token.start);
    return SOFT_SIGNS.test(gap) ? '' : gap.replaceAll(' ', '');
  });
  return {
    tokens: tokens.map((token) => token.text),
    gaps,
    lead: text.slice(0, first.start).replaceAll(' ', ''),
    // A full stop or comma at the end is punctuation of the person who typed, not part of the word.
    trail: text.slice(last.end).replace(/^[.,;:!?'\s]{1,9}$/, ''),
  };
}

interface Node<T> {
  next: Map<string, Node<T>>;
  ends: Array<{ phrase: Phrase; value: T }>;
}

/**
 * Finds any number of phrases in one walk over the words of a text: a tree of tokens, so that a thousand
 * phrases cost about what one does. Build once per change of settings.
 */
export function phraseFinder<T>(entries: Iterable<readonly [Phrase, T]>): (text: FoldedText) => Hit<T>[] {
  const root: Node<T> = { next: new Map(), ends: [] };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const token of phrase.tokens) {
      let next = node.next.get(token);
      if (!next) {
        next = { next: new Map(), ends: [] };
        node.next.set(token, next);
      }
      node = next;
    }
    node.ends.push({ phrase, value });
  }

  return (text) => {
    const hits: Hit<T>[] = [];
    for (let from = 0; from < text.tokens.length; from++) {
      let node: Node<T> | undefined = root;
      for (let to = from; to < text.tokens.length; to++) {
        node = node.next.get(text.tokens[to]?.text ?? '');
        if (!node) break;
        for (const { phrase, value } of node.ends) {
          const place = placeAt(text, phrase, from);
          if (place !== null) hits.push({ value, ...place, from, to: to + 1 });
        }
      }
    }
    return hits;
  };
}

/** Where a phrase whose tokens stand at `from` is, or null when the signs around them differ. */
function placeAt(
  { text, tokens }: FoldedText,
  phrase: Phrase,
  from: number,
): { start: number; end: number } | null {
  const first = tokens[from];
  const last = tokens[from + phrase.tokens.length - 1];
  if (!first || !last) return null;
  const start = first.start - phrase.lead.length;
  const end = last.end + phrase.trail.length;
  if (start < 0) return null;
  if (phrase.lead && (text.slice(start, first.start) !== phrase.lead || wordEndsAt(text, start))) return null;
  if (phrase.trail && text.slice(last.end, end) !== phrase.trail) return null;
  for (const [index, gap] of phrase.gaps.entries()) {
    const before = tokens[from + index];
    const after = tokens[from + index + 1];
    if (!before || !after) return null;
    if (gap === '') {
      if (!softGap(text, before, after)) return null;
    } else if (text.slice(before.end, after.start).replaceAll(' ', '') !== gap) {
      return null;
    }
  }
  return { start, end };
}
