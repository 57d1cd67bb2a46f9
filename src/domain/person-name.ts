import { EMOJI_SOURCE } from './emoji';
import { lazily } from './lazily';
import { BUSINESS, FAMILY_TITLES, NEVER_FIRST, PREFIXES, TITLES } from './name-words';

const LONGEST_NAME = 60;
const LONGEST_FIRST_NAME = 20;

const decoration = lazily(
  () => new RegExp(`${EMOJI_SOURCE}|(?![|+~])[\\p{So}\\p{Sk}\\p{Sm}\\uFE0E\\uFE0F]`, 'gu'),
);
/** Controls, right-to-left overrides, zero-width characters, private use, halves of surrogate pairs. */
const invisible = lazily(() => /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu);
/** What follows the name: `(she/her)`, `| Realtor`, `, CRS`, ` - Lindt Floors`, ` @ Lindt`. */
const ADDITION = /\s*(?:[([{（「【].*|[|•·,،、;:/\\].*|\s[-–—~@]+\s.*)$/u;
const ADDRESS = /[\p{L}\p{N}-]{2,}\.\p{L}{2,}|:\/\/|www\./iu;
/** With these the letters stand in another order than the page shows them. */
const REORDERED = /[\u202D\u202E]/;
/** No first name can be told from these: the family name comes first and nothing shows where it ends. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Letters with their marks, in up to three parts: `Jean-Paul`, `O’Brien`. */
const WORD = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+){0,2}$/u;

/**
 * A display name as one would say it: without emoji, symbols, invisible and direction-changing characters and
 * what follows the name. Null when nothing sayable is left or when it carries a web address: a stranger's
 * name must not put a link into the user's reply.
 */
export function personName(shown: string): string | null {
  const name = shown
    .slice(0, 300)
    .normalize('NFKC')
    .replace(decoration(), ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(invisible(), '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
  if (ADDRESS.test(name)) return null;
  const sayable = name
    .replace(ADDITION, '')
    .replace(/[@#{}⟦⟧<>"“”«»*_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.'’]+$/gu, '')
    .trim();
  return /\p{L}/u.test(sayable) && [...sayable].length <= LONGEST_NAME ? sayable : null;
}

/**
 * What one would call a person by, judged from a display name. Null for stores, handles, slogans, couples,
 * initials and names whose first part cannot be told: the template's fallback is better than a guess.
 */
export function firstNameOf(shown: string): string | null {
  if (/\p{L}\d|\d\p{L}|[_&+]|\s(?:and|und|et|y|e)\s/iu.test(shown)) return null;
  if (REORDERED.test(shown)) return null;
  const name = personName(shown);
  if (name === null || EAST_ASIAN.test(name)) return null;

  const all = name.split(' ');
  if (all.some((word) => BUSINESS.has(plain(word)) || /['’]s$/iu.test(word))) return null;

  const given = withoutTitles(all);
  const first = given[0];
  if (first === undefined || NEVER_FIRST.has(plain(first)) || isSlogan(given)) return null;
  if (!WORD.test(first) || isHandleLike(first, given.length)) return null;

  const second = given[1];
  const whole =
    PREFIXES.has(plain(first)) && second !== undefined && WORD.test(second) ? [first, second] : [first];
  const length = [...whole.join('')].length;
  return length >= 2 && length <= LONGEST_FIRST_NAME ? whole.map(inNameCase).join(' ') : null;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.!?]+$/u, '');
}

function withoutTitles(words: string[]): string[] {
  let rest = words;
  let family = false;
  for (let title = plain(rest[0] ?? ''); rest.length > 0; title = plain(rest[0] ?? '')) {
    if (FAMILY_TITLES.has(title)) family = true;
    else if (!TITLES.has(title)) break;
    rest = rest.slice(1);
  }
  return family && rest.length < 2 ? [] : rest;
}

/** `living my best life`: several words, none with a capital, in a script that has them. */
function isSlogan(words: string[]): boolean {
  return words.length >= 3 && !words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

/** `AnaSilva`: words run together. `McKenzie`, `DeShawn` and `MaryAnn Smith` are names. */
function isHandleLike(word: string, words: number): boolean {
  const inner = [...word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)];
  if (inner.length > 1) return true;
  return words === 1 && (inner[0]?.index ?? 0) > 2 && !/^(?:Mac|Van|Fitz|Del)/.test(word);
}

/** `ANA` and `ana` become `Ana`; `JJ` and `McKenzie` stay. */
function inNameCase(word: string): string {
  const shouted = word === word.toUpperCase() && word !== word.toLowerCase() && [...word].length > 2;
  const lower = shouted ? word.toLowerCase() : word;
  return lower.replace(
    /(^|[-'’])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
