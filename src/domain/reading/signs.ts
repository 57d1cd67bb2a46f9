/** Classes of signs in a folded text, as far as reading it needs them. */
export const GAP = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const CURRENCY = 3;
export const EMOJI_SIGN = 4;
export const LINE_BREAK = 5;
/** `.` `!` `?` and their kin in other scripts. */
export const STOP_SIGN = 6;
/** Skin tones, joiners and variation selectors: part of the emoji before. */
export const MODIFIER = 7;
export const OTHER = 8;

const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_DIGIT = /\p{Nd}/u;
const IS_CURRENCY = /\p{Sc}/u;
const IS_EMOJI = /[\p{Extended_Pictographic}\p{RI}]/u;
const IS_MODIFIER = /\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/u;
const IS_STOP = /[.!?。！？؟।¿¡]/u;

function classOf(sign: string): number {
  if (sign === '\n') return LINE_BREAK;
  if (IS_MODIFIER.test(sign)) return MODIFIER;
  if (IS_LETTER.test(sign)) return LETTER;
  if (IS_DIGIT.test(sign)) return DIGIT;
  if (IS_STOP.test(sign)) return STOP_SIGN;
  if (IS_CURRENCY.test(sign)) return CURRENCY;
  if (IS_EMOJI.test(sign)) return EMOJI_SIGN;
  return /[\s\p{Pi}\p{Pf}"'()[\]{}]/u.test(sign) ? GAP : OTHER;
}

/** One class per unit of the basic plane; surrogates are looked up by their pair. */
const BASIC = new Uint8Array(0x10000).fill(255);
const ASTRAL = new Map<number, number>();
/** What does not repeat is not worth keeping. */
const MAX_ASTRAL = 5000;

/** The class of the sign at `index`, whose unit is `unit`; GAP past the end and for half signs. */
export function signClass(text: string, index: number, unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return astral(text.codePointAt(index) ?? 0);
  const known = BASIC[unit];
  if (known === undefined) return GAP;
  if (known !== 255) return known;
  const found = classOf(String.fromCharCode(unit));
  BASIC[unit] = found;
  return found;
}

function astral(point: number): number {
  // A half sign, or the second half of one that was read.
  if (point < 0x10000) return GAP;
  const known = ASTRAL.get(point);
  if (known !== undefined) return known;
  const found = classOf(String.fromCodePoint(point));
  if (ASTRAL.size < MAX_ASTRAL) ASTRAL.set(point, found);
  return found;
}

const HANDLE = Uint8Array.from({ length: 128 }, (_, unit) => (/\w/.test(String.fromCharCode(unit)) ? 1 : 0));

/** Whether a unit may stand in a handle. */
export function isHandlePart(unit: number): boolean {
  return HANDLE[unit] === 1;
}
