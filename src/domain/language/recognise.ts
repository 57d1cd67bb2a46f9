import { COMMON_WORDS as GERMAN } from '../cues/de/common-words';
import { COMMON_WORDS as ENGLISH } from '../cues/en/common-words';
import { COMMON_WORDS as SPANISH } from '../cues/es/common-words';
import { COMMON_WORDS as FRENCH } from '../cues/fr/common-words';
import { COMMON_WORDS as PORTUGUESE } from '../cues/pt/common-words';
import { fold } from '../fold';
import { lazily } from '../lazily';
import { HASHTAG, WORD } from '../reading/kinds';
import { type Reading, read } from '../reading/reading';
import { FOREIGN_WORDS } from './foreign-words';
import { LANGUAGES, type Language } from './languages';

const WORDS: Record<Language, string> = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
};
const OTHER = LANGUAGES.length;
const ALL = OTHER + FOREIGN_WORDS.length;

/** Letters that speak for a language, and how much. Folding drops them, so they are sought in the original. */
const LETTERS: ReadonlyArray<readonly [RegExp, Language | 'other', number]> = [
  [/[ñ¿¡]/iu, 'es', 2],
  [/[ãõ]/iu, 'pt', 2],
  [/ß/u, 'de', 2],
  [/[äöü]/iu, 'de', 1],
  [/[èêëùœæîï]|\b[cdjlmnst]['’][aeéèêiou]/iu, 'fr', 1],
  [/ç/iu, 'fr', 0.5],
  [/ç/iu, 'pt', 0.5],
  [/[áíóú]/iu, 'es', 0.5],
  [/[âáíóú]/iu, 'pt', 0.4],
  [/[łżźćńęśąășțğşıåøčřžšđőű]/iu, 'other', 2],
];
/** A script that none of our languages is written in. */
const FOREIGN_LETTERS = /(?!\p{sc=Latin}|\p{sc=Common}|\p{sc=Inherited})[\p{L}\p{M}]/gu;
const LATIN_LETTERS = /\p{sc=Latin}/gu;
const ONLY_ASCII = /^[\t\n\r -~]*$/;

/** Each common word's languages, by its hash; bit `n` is language `n`, foreign ones behind our own. */
const languagesByHash = lazily(index);

function index(): Map<number, number> {
  const found = new Map<number, number>();
  const lists = [...LANGUAGES.map((language) => WORDS[language]), ...FOREIGN_WORDS];
  for (const [bit, list] of lists.entries()) {
    const { count, hashes } = read(fold(list), Number.POSITIVE_INFINITY);
    for (let token = 0; token < count; token++) {
      const hash = hashes[token] ?? 0;
      const before = found.get(hash) ?? 0;
      // A word that one of our languages shares says nothing for a foreign one.
      if (bit < OTHER || before === 0 || before >= 1 << OTHER) found.set(hash, before | (1 << bit));
    }
  }
  return found;
}

/** So many words tell the language. */
const LOOKED_AT = 80;
/** So many signs are searched for telling letters. */
const SAMPLE = 400;
/** A word of several languages says less of each. */
const SHARE = [0, 1, 0.5, 0.3];

/**
 * The language a text is written in, null for one that we have no cues for. Without a sign of another it is
 * English: most short comments (`price?`, `gorgeous 😍`) are, and English readers share their words.
 */
export function languageOf(original: string, { count, kinds, hashes }: Reading): Language | null {
  const scores = new Float64Array(ALL);
  const languagesOf = languagesByHash();
  for (let token = 0; token < Math.min(count, LOOKED_AT); token++) {
    const kind = kinds[token];
    if (kind !== WORD && kind !== HASHTAG) continue;
    const languages = languagesOf.get(hashes[token] ?? 0);
    if (languages === undefined) continue;
    const share = SHARE[bits(languages)] ?? 0.2;
    for (let rest = languages; rest !== 0; rest &= rest - 1) {
      const language = 31 - Math.clz32(rest & -rest);
      scores[language] = (scores[language] ?? 0) + share;
    }
  }
  const sample = original.slice(0, SAMPLE).normalize('NFC');
  if (!ONLY_ASCII.test(sample)) {
    const letters = sample.match(FOREIGN_LETTERS)?.length ?? 0;
    // Scripts without small letters say more with each sign.
    if (letters * 1.5 > (sample.match(LATIN_LETTERS)?.length ?? 0)) return null;
    for (const [pattern, language, points] of LETTERS) {
      if (!pattern.test(sample)) continue;
      const at = language === 'other' ? OTHER : LANGUAGES.indexOf(language);
      scores[at] = (scores[at] ?? 0) + points;
    }
  }
  let best = 0;
  for (let language = 1; language < ALL; language++) {
    if ((scores[language] ?? 0) > (scores[best] ?? 0)) best = language;
  }
  // A word or two of another language in an English sentence do not make it one.
  if (best !== 0 && (scores[best] ?? 0) < (scores[0] ?? 0) * 1.2 + 0.5) best = 0;
  return LANGUAGES[best] ?? null;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
