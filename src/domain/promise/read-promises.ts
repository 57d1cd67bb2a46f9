import type { FoundPromise } from './promise';
import { sameWords } from './promise-step';
import { type Found, promisesIn } from './promises-in';

/** Longest reply that is read. */
const LONGEST = 10_000;
const MAX_WORDS = 500;
/** Somebody else's words: quoted lines, and what stands between quotation marks. */
const QUOTED = /^[ \t]*>.*$|“[^”\n]*”|"[^"\n]*"|«[^»\n]*»|„[^“\n]*“/gmu;
const SENTENCE =
  /(?:[^.!?…\n]|[.](?=\p{L}|\d|\S*@)|(?<=\b\d{1,2})\.(?= (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])))+[.!?…]*/giu;
/** A question that only asks whether that is all right. */
const TAG = /,\s*(?:ok(?:ay)?|alright|all right|deal|right|is that ok(?:ay)?|sounds? good|fine)\s*\?+$/iu;
/** A promise of so few words that names no day only begins another one: `Let me ask. I’ll call you tomorrow.` */
const FEW_WORDS = 4;
/** More than anybody promises in one reply. */
const MOST = 10;

/**
 * What a reply that the user wrote promises, in order; a sentence promises several things where it names a day for
 * each. Days are reckoned from `now`. Questions, offers and what depends on the reader promise nothing. Never throws
 * on any text.
 */
export function readPromises(text: string, now: Date): FoundPromise[] {
  const own = text.slice(0, LONGEST).replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const sentences = [...own.matchAll(SENTENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    says: match[0],
  }));
  const found = sentences.flatMap((sentence, index) => {
    if (/\?$/.test(sentence.says.trim()) && !TAG.test(sentence.says.trim())) return [];
    const next = sentences[index + 1]?.says ?? '';
    return promisesIn(sentence.says, next, now).map((one) => promise(text, sentence.start, one));
  });
  const different = found.filter(
    ({ words }, index) => !found.slice(0, index).some((one) => sameWords(one.words, words)),
  );
  const whole = different.filter(({ day, words }) => day !== null || words.split(' ').length > FEW_WORDS);
  return (whole.length > 0 ? whole : different.slice(0, 1)).slice(0, MOST);
}

function promise(text: string, sentence: number, { from, to, when }: Found): FoundPromise {
  const start = sentence + from;
  const end = sentence + to;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return {
    start,
    end,
    words: words.slice(0, MAX_WORDS).replace(/[\uD800-\uDBFF]$/, ''),
    day: when?.day ?? null,
    time: when?.time ?? null,
    ...(when?.by && { by: when.by }),
  };
}
