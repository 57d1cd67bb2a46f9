import { MAX_POST_TEXT } from './post-limits';

/** Letters that no normalisation form takes apart, though readers take them for the plain ones. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Acute accent, grave accent and curly quotes typed for apostrophes.
  '´': "'",
  '`': "'",
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

const ONLY_ASCII = /^[\t\n\r -~]*$/;
// Zero-width characters, bidi controls, soft hyphens, variation selectors, tags: nothing a reader sees.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
// Accents of Latin, Greek and Cyrillic go, so that “cafe” finds “Café”. Vowel signs of other scripts make
// other words and stay; four in a row is more than any orthography stacks.
const ACCENTS = /[\u0300-\u036f]/gu;
const MARK_FLOOD = /(\p{M}{4})\p{M}+/gu;
// “sooo goood” reads “soo good”; digits stay (1000), and so does www.
const ELONGATED = /(?!www\.)(\p{L})\1{2,}/gu;
const LINE_BREAKS = /[^\S\n\r]*[\n\r\u2028\u2029]\s*/gu;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
// All but a single space, which may stay as it is.
const BLANKS = / [^\S\n]+|[^\S\n ][^\S\n]*/gu;
/** Letters beyond ASCII, with the one before, which a mark may belong to. */
const BEYOND_ASCII = /[\t\n\r -~]?[^\t\n\r -~]+/g;

/**
 * A text as detection compares it: compatibility forms resolved, lower case, accents of alphabetic
 * scripts dropped, invisible characters removed, quotes and dashes straightened, drawn-out words
 * shortened to two letters, each run of blanks one space, each run of line breaks one `\n`.
 *
 * Linear in the length; reads and returns at most MAX_POST_TEXT units. Folding twice changes nothing.
 * Lone surrogates pass through.
 */
export function fold(text: string): string {
  const cut = text.length > MAX_POST_TEXT ? text.slice(0, MAX_POST_TEXT) : text;
  const ascii = ONLY_ASCII.test(cut) ? cut : cut.replace(BEYOND_ASCII, foldRun);
  const plain = ascii.toLowerCase().replaceAll('`', "'");
  const lines = LINE_BREAK.test(plain) ? plain.replace(LINE_BREAKS, '\n') : plain;
  const blanks = lines.replace(BLANKS, ' ');
  const folded = drawnOut(blanks) ? blanks.replace(ELONGATED, '$1$1') : blanks;
  return folded.length > MAX_POST_TEXT ? folded.slice(0, MAX_POST_TEXT) : folded;
}

/** Short runs come again and again: a curly quote, an accent, an emoji. */
const FOLDED_RUNS = new Map<string, string>();
const SHORT_RUN = 4;
const MOST_RUNS = 3000;

function foldRun(run: string): string {
  if (run.length > SHORT_RUN) return foldLetters(run);
  const known = FOLDED_RUNS.get(run);
  if (known !== undefined) return known;
  const folded = foldLetters(run);
  if (FOLDED_RUNS.size >= MOST_RUNS) FOLDED_RUNS.clear();
  FOLDED_RUNS.set(run, folded);
  return folded;
}

/** Whether a sign stands three times in a row: a cheap look before the costly one. */
function drawnOut(text: string): boolean {
  for (let at = 2; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

function foldLetters(text: string): string {
  return (
    text
      .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFKC')
      .toLowerCase()
      // Once more taken apart after lower-casing: `İ` only then shows its dot.
      .normalize('NFKD')
      .replace(INVISIBLE, '')
      .replace(CONTROLS, '')
      .replace(ACCENTS, '')
      .replace(MARK_FLOOD, '$1')
      .toLowerCase()
      .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFKC')
  );
}
