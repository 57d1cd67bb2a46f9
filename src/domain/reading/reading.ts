import { HASH_SEED, hashOf, hashUnit, kept } from './hash';
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
  text: string;
  count: number;
  kinds: readonly number[];
  starts: readonly number[];
  ends: readonly number[];
  /** 30-bit hash of what the token says; numbers by their shape, mentions and addresses all alike. */
  hashes: readonly number[];
}

const HASH_OF_MENTION = hashOf('@');
const HASH_OF_ADDRESS = hashOf('http://');
const HASH_OF_CURRENCY = hashOf('$');
const HASH_OF_GLAD = hashOf(':)');
const HASH_OF_SAD = hashOf(':(');
const HASH_OF_BREAK = hashOf('.');
const HASH_OF_AND = hashOf('and');
const DOTS = hashOf('...');
const APOSTROPHE = 39;
const ZERO = 48;

const ENDINGS = new Set(
  'com net org io ly co shop store me info xyz uk de fr es pt br us ca au in tv app biz be gl'.split(' '),
);

/** Reads the first tokens of a folded text (see `fold.ts`). Linear in its length. */
export function read(text: string, most = MAX_TOKENS): Reading {
  // Plain lists of small integers: quicker to make than typed arrays, of which each post would need four.
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let at = 0;

  const push = (kind: number, start: number, end: number, hash: number): void => {
    kinds.push(kind);
    starts.push(start);
    ends.push(end);
    hashes.push(hash);
  };

  while (at < text.length && kinds.length < most) {
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
          push(ADDRESS, start, at, HASH_OF_ADDRESS);
        } else {
          push(WORD, start, at, wordHash(text, start, at));
        }
        break;
      }
      case DIGIT: {
        at = numberEnd(text, at);
        push(NUMBER, start, at, shapeHash(text, start, at));
        break;
      }
      case CURRENCY:
        at++;
        push(SIGN, start, at, HASH_OF_CURRENCY);
        break;
      case EMOJI_SIGN: {
        at += unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
        push(EMOJI, start, at, wordHash(text, start, at));
        while (at < text.length && signClass(text, at, text.charCodeAt(at)) === MODIFIER) at++;
        break;
      }
      case LINE_BREAK:
        at++;
        push(STOP, start, at, HASH_OF_BREAK);
        break;
      case STOP_SIGN: {
        while (text.charCodeAt(at) === unit) at++;
        const dots = unit === 46 && at - start > 1;
        push(dots ? SIGN : STOP, start, at, dots ? DOTS : wordHash(text, start, start + 1));
        break;
      }
      default:
        at = readOther(text, at, unit, push);
    }
  }
  return { text, count: kinds.length, kinds, starts, ends, hashes };
}

function readOther(
  text: string,
  start: number,
  unit: number,
  push: (kind: number, start: number, end: number, hash: number) => void,
): number {
  const next = text.charCodeAt(start + 1);
  const tied = isHandlePart(next);
  if (unit === 64 && tied) {
    let end = start + 1;
    while (
      isHandlePart(text.charCodeAt(end)) ||
      (text.charCodeAt(end) === 46 && isHandlePart(text.charCodeAt(end + 1)))
    )
      end++;
    push(MENTION, start, end, HASH_OF_MENTION);
    return end;
  }
  if (unit === 35 && (tied || signClass(text, start + 1, next) === LETTER)) {
    const end = tagEnd(text, start + 1);
    push(HASHTAG, start, end, wordHash(text, start + 1, end));
    return end;
  }
  if (unit === 38) {
    push(WORD, start, start + 1, HASH_OF_AND);
    return start + 1;
  }
  const face = emoticonEnd(text, start, unit);
  if (face !== 0) {
    push(EMOTICON, start, Math.abs(face), face > 0 ? HASH_OF_GLAD : HASH_OF_SAD);
    return Math.abs(face);
  }
  // A hyphen inside a word ties it together and says nothing itself.
  const inside = unit === 45 && text.charCodeAt(start - 1) !== 32 && next !== 32;
  if (OTHER_SIGNS.has(unit) && !inside) push(SIGN, start, start + 1, kept(hashUnit(HASH_SEED, unit)));
  return start + 1;
}

/** `,` `:` `;` `-` `/` `%` `+` `=` `>` `*` and brackets: what may mean something between words. */
const OTHER_SIGNS = new Set([...',:;-/%+=>'].map((sign) => sign.charCodeAt(0)));

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) {
      at++;
      continue;
    }
    const sign = signClass(text, at, unit);
    if (sign === LETTER || sign === DIGIT || unit === 95) at++;
    else if (unit === APOSTROPHE && signClass(text, at + 1, text.charCodeAt(at + 1)) === LETTER) at++;
    else break;
  }
  return at;
}

function tagEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const sign = signClass(text, at, text.charCodeAt(at));
    if (sign !== LETTER && sign !== DIGIT && text.charCodeAt(at) !== 95) break;
    at++;
  }
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const sign = signClass(text, at, unit);
    if (sign === DIGIT || sign === LETTER) at++;
    else if (
      (unit === 46 || unit === 44 || unit === 58 || unit === 47) &&
      signClass(text, at + 1, text.charCodeAt(at + 1)) === DIGIT
    )
      at++;
    else break;
  }
  return at;
}

/** Whether a word begins a web address: `https`, `www`, `lindt.com`. */
function isAddress(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (text.charCodeAt(start) === 104 && (length === 4 || length === 5) && text.startsWith('http', start))
    return true;
  if (text.charCodeAt(end) !== 46) return false;
  if (length <= 3 && text.startsWith('ww', start)) return true;
  const from = end + 1;
  let to = from;
  while (to - from < 6 && to < text.length && signClass(text, to, text.charCodeAt(to)) === LETTER) to++;
  return to - from >= 2 && to - from <= 5 && ENDINGS.has(text.slice(from, to));
}

function blankAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}

function wordHash(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== APOSTROPHE) hash = hashUnit(hash, unit);
  }
  return kept(hash);
}

/** `1,200` and `7` alike, `10am` and `9am` alike. */
function shapeHash(text: string, start: number, end: number): number {
  let hash = hashUnit(HASH_SEED, ZERO);
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 57) hash = hashUnit(hash, unit);
  }
  return kept(hash);
}

/** Where an emoticon that begins at `start` ends; negative for a sad one, 0 for none. */
function emoticonEnd(text: string, start: number, unit: number): number {
  if (unit === 60 && text.charCodeAt(start + 1) === 51) return start + 2;
  if (unit !== 58 && unit !== 59 && unit !== 61) return 0;
  let at = start + 1;
  const nose = text.charAt(at);
  if (nose === '-' || nose === "'" || nose === '^') at++;
  const mouth = text.charAt(at);
  if (mouth === '') return 0;
  if (')]*3'.includes(mouth)) return at + 1;
  if ('(['.includes(mouth)) return -(at + 1);
  const ends = signClass(text, at + 1, text.charCodeAt(at + 1)) !== LETTER;
  if ('dp'.includes(mouth) && ends) return at + 1;
  if ('/\\|'.includes(mouth) && text.charAt(at + 1) !== '/' && ends) return -(at + 1);
  return 0;
}
