import { asWritten } from './as-written';
import { fold } from './fold';

/** A word of a folded text and where it stands in it. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A text folded and cut into words once, for every matcher that asks. */
export interface FoldedText {
  original: string;
  text: string;
  tokens: Token[];
  /** A stretch of `text` as its author wrote it. */
  written(stretch: { start: number; end: number }): string;
}

const OUTSIDE = 0;
const WORD = 1;
/** Scripts written without blanks between words (and Korean, whose particles attach): a sign is a token. */
const SOLO = 2;

const WORD_SIGN = /[\p{L}\p{M}\p{N}_]/u;
const SOLO_SIGN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  WORD_SIGN.test(String.fromCharCode(code)) ? WORD : OUTSIDE,
);

function signKind(code: number): number {
  if (code < 128) return ASCII[code] ?? OUTSIDE;
  const sign = String.fromCodePoint(code);
  if (!WORD_SIGN.test(sign)) return OUTSIDE;
  return SOLO_SIGN.test(sign) ? SOLO : WORD;
}

/** A word of a script without blanks between words: one sign, and rarely a word by itself. */
export function standsAlone(word: string): boolean {
  const code = word.codePointAt(0) ?? 0;
  return word.length === (code > 0xffff ? 2 : 1) && signKind(code) === SOLO;
}

/** True when a word character ends right before `index`. */
export function wordEndsAt(text: string, index: number): boolean {
  return index > 0 && WORD_SIGN.test(text.charAt(index - 1));
}

/** The words of a folded text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0;
    const next = index + (code > 0xffff ? 2 : 1);
    const kind = signKind(code);
    if (kind === WORD) {
      if (start < 0) start = index;
    } else {
      if (start >= 0) tokens.push({ text: text.slice(start, index), start, end: index });
      start = -1;
      if (kind === SOLO) tokens.push({ text: text.slice(index, next), start: index, end: next });
    }
    index = next;
  }
  if (start >= 0) tokens.push({ text: text.slice(start), start, end: text.length });
  return tokens;
}

export function foldText(original: string): FoldedText {
  const text = fold(original);
  const tokens = tokensOf(text);
  const written = asWritten(original, text);
  return {
    original,
    text,
    tokens,
    written: ({ start, end }) => written(start, end),
  };
}
