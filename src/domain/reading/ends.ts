import { DIGIT, LETTER, signClass } from './signs';

const APOSTROPHE = 39;

/** Units of a sign, by its first: letters beyond the basic plane take two. */
function width(unit: number): number {
  return unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
}

const ENDINGS = new Set('com net org io ly co xyz uk de fr es pt br ca tv app gl'.split(' '));

/** Where the word that begins at `start` ends. An apostrophe between letters belongs to it. */
export function wordEnd(text: string, start: number): number {
  let at = start + width(text.charCodeAt(start));
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) {
      at++;
      continue;
    }
    const sign = signClass(text, at, unit);
    if (sign === LETTER || sign === DIGIT || unit === 95) at += width(unit);
    else if (unit === APOSTROPHE && signClass(text, at + 1, text.charCodeAt(at + 1)) === LETTER) at++;
    else break;
  }
  return at;
}

export function tagEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const sign = signClass(text, at, text.charCodeAt(at));
    if (sign !== LETTER && sign !== DIGIT && text.charCodeAt(at) !== 95) break;
    at++;
  }
  return at;
}

export function numberEnd(text: string, start: number): number {
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
export function isAddress(text: string, start: number, end: number): boolean {
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

export function blankAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}

/** Where an emoticon that begins at `start` ends; negative for a sad one, 0 for none. */
export function emoticonEnd(text: string, start: number, unit: number): number {
  if (unit === 60 && text.charCodeAt(start + 1) === 51) return start + 2;
  if (unit !== 58 && unit !== 59 && unit !== 61) return 0;
  let at = start + 1;
  const nose = text.charAt(at);
  if (nose === '-' || nose === "'" || nose === '^') at++;
  const mouth = text.charAt(at);
  if (mouth === '') return 0;
  // `size:38` and `sizes:(s,m)` smile at nobody: right after a word only a bracket does, and only at its end.
  const afterWord = start > 0 && isWordSign(text, start - 1);
  const endsWord = at + 1 < text.length && isWordSign(text, at + 1);
  if (afterWord && (endsWord || unit === 61 || !')](['.includes(mouth))) return 0;
  if (')]*'.includes(mouth)) return at + 1;
  if ('(['.includes(mouth)) return -(at + 1);
  if (endsWord) return 0;
  if ('dp3'.includes(mouth)) return at + 1;
  if ('/\\|'.includes(mouth) && text.charAt(at + 1) !== '/') return -(at + 1);
  return 0;
}

function isWordSign(text: string, at: number): boolean {
  const sign = signClass(text, at, text.charCodeAt(at));
  return sign === LETTER || sign === DIGIT;
}
