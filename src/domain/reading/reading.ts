import { blankAfter, emoticonEnd, isAddress, numberEnd, tagEnd, wordEnd } from './ends';
import { HASH_SEED, hashOf, hashUnit, kept, shapeHash, wordHash } from './hash';
import { ADDRESS, EMOJI, EMOTICON, HASHTAG, MENTION, NUMBER, SIGN, STOP, WORD } from './kinds';
import {
  CURRENCY,
  DIGIT,
  EMOJI_SIGN,
  GAP,
  isHandlePart,
  LETTER,
  LINE_BREAK,
  MODIFIER,
  STOP_SIGN,
  signClass,
} from './signs';

/** So many tokens of a post are read; about 5,000 letters. Bounds the work for any text. */
export const MAX_TOKENS = 1000;

/**
 * A folded text cut into tokens, once, for cues and model alike. Apostrophes within a word count for
 * nothing (`don't` reads `dont`), nor do quotes and brackets. Token `i` stands at `starts[i]` to `ends[i]`.
 */
export interface Reading {
  readonly text: string;
  readonly count: number;
  readonly kinds: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** 30-bit hash of what the token says; numbers by their shape, mentions and addresses all alike. */
  readonly hashes: readonly number[];
}

const HASH_OF_MENTION = hashOf('@');
const HASH_OF_ADDRESS = hashOf('http://');
const HASH_OF_CURRENCY = hashOf('$');
const HASH_OF_GLAD = hashOf(':)');
const HASH_OF_SAD = hashOf(':(');
const HASH_OF_BREAK = hashOf('.');
const HASH_OF_AND = hashOf('and');
const DOTS = hashOf('...');

/** Plain lists of small integers: quicker to make than typed arrays, of which each post would need four. */
class Tokens implements Reading {
  readonly kinds: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly hashes: number[] = [];

  constructor(readonly text: string) {}

  get count(): number {
    return this.kinds.length;
  }

  add(kind: number, start: number, end: number, hash: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
  }
}

/** Reads the first tokens of a folded text (see `fold.ts`). Linear in its length. */
export function read(text: string, most = MAX_TOKENS): Reading {
  const tokens = new Tokens(text);
  let at = 0;
  while (at < text.length && tokens.kinds.length < most) {
    const unit = text.charCodeAt(at);
    const sign = signClass(text, at, unit);
    const start = at;
    switch (sign) {
      case GAP:
      case MODIFIER:
        at++;
        break;
      case LETTER: {
        at = wordEnd(text, at);
        if (isAddress(text, start, at)) {
          at = blankAfter(text, at);
          tokens.add(ADDRESS, start, at, HASH_OF_ADDRESS);
        } else {
          tokens.add(WORD, start, at, wordHash(text, start, at));
        }
        break;
      }
      case DIGIT: {
        at = numberEnd(text, at);
        tokens.add(NUMBER, start, at, shapeHash(text, start, at));
        break;
      }
      case CURRENCY:
        at++;
        tokens.add(SIGN, start, at, HASH_OF_CURRENCY);
        break;
      case EMOJI_SIGN: {
        at += unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
        tokens.add(EMOJI, start, at, wordHash(text, start, at));
        while (at < text.length && signClass(text, at, text.charCodeAt(at)) === MODIFIER) at++;
        break;
      }
      case LINE_BREAK:
        at++;
        tokens.add(STOP, start, at, HASH_OF_BREAK);
        break;
      case STOP_SIGN: {
        while (text.charCodeAt(at) === unit) at++;
        const dots = unit === 46 && at - start > 1;
        tokens.add(dots ? SIGN : STOP, start, at, dots ? DOTS : wordHash(text, start, start + 1));
        break;
      }
      default:
        at = readOther(text, at, unit, tokens);
    }
  }
  return tokens;
}

function readOther(text: string, start: number, unit: number, tokens: Tokens): number {
  const next = text.charCodeAt(start + 1);
  const tied = isHandlePart(next);
  if (unit === 64 && tied) {
    let end = start + 1;
    while (
      isHandlePart(text.charCodeAt(end)) ||
      (text.charCodeAt(end) === 46 && isHandlePart(text.charCodeAt(end + 1)))
    )
      end++;
    tokens.add(MENTION, start, end, HASH_OF_MENTION);
    return end;
  }
  if (unit === 35 && (tied || signClass(text, start + 1, next) === LETTER)) {
    const end = tagEnd(text, start + 1);
    tokens.add(HASHTAG, start, end, wordHash(text, start + 1, end));
    return end;
  }
  if (unit === 38) {
    tokens.add(WORD, start, start + 1, HASH_OF_AND);
    return start + 1;
  }
  const face = emoticonEnd(text, start, unit);
  if (face !== 0) {
    tokens.add(EMOTICON, start, Math.abs(face), face > 0 ? HASH_OF_GLAD : HASH_OF_SAD);
    return Math.abs(face);
  }
  // A hyphen inside a word ties it together and says nothing itself.
  const inside = unit === 45 && text.charCodeAt(start - 1) !== 32 && next !== 32;
  if (OTHER_SIGNS.has(unit) && !inside) tokens.add(SIGN, start, start + 1, kept(hashUnit(HASH_SEED, unit)));
  return start + 1;
}

/** What may mean something between words. */
const OTHER_SIGNS = new Set([...',:;-/%+=>'].map((sign) => sign.charCodeAt(0)));
