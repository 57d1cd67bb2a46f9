import type { Stretch } from '../stretch';
import { PROMISE_LANGUAGES } from './languages';
import type { FoundPromise, PromiseLanguage } from './promise';

/** Longest reply that is read. */
const LONGEST = 10_000;
const MAX_WORDS = 500;
/** Somebody else's words: quoted lines, and what stands between quotation marks. */
const QUOTED = /^[ \t]*>.*$|“[^”\n]*”|"[^"\n]*"|«[^»\n]*»|„[^“\n]*“/gmu;
const SENTENCE =
  /(?:[^.!?…\n]|[.](?=\p{L}|\d|\S*@)|(?<=\b\d{1,2})\.(?= (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])))+[.!?…]*/giu;
/** A question that only asks whether that is all right. */
const TAG = /,\s*(?:ok(?:ay)?|alright|all right|deal|right|is that ok(?:ay)?|sounds? good|fine)\s*\?+$/iu;
/** A sentence that is only a time, said after the promise: `Tomorrow after lunch.` */
const LONGEST_AFTERTHOUGHT = 45;

/**
 * What a reply that the user wrote promises, in order, one for each sentence that does. Days are reckoned from `now`.
 * Questions, offers and what depends on the reader promise nothing. Never throws on any text.
 */
export function readPromises(text: string, now: Date): FoundPromise[] {
  const own = text.slice(0, LONGEST).replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const sentences = [...own.matchAll(SENTENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    says: match[0],
  }));
  return sentences.flatMap((sentence, index) => {
    if (/\?$/.test(sentence.says.trim()) && !TAG.test(sentence.says.trim())) return [];
    const found = inSentence(sentence.says, sentences[index + 1]?.says ?? '', now);
    return found ? [promise(text, sentence, found)] : [];
  });
}

interface Found {
  /** Where it begins in its sentence. */
  from: number;
  when: ReturnType<PromiseLanguage['when']>;
}

/** Words like “te aviso” belong to two languages: the one that knows the day counts, and each may say that it is none. */
function inSentence(says: string, next: string, now: Date): Found | null {
  const read = PROMISE_LANGUAGES.flatMap((language) => {
    const found = inLanguage(language, says, next, now);
    return found ? [{ found, none: language.nothing.some((pattern) => pattern.test(says)) }] : [];
  });
  if (read.some(({ none }) => none)) return null;
  return (read.find(({ found }) => found.when) ?? read[0])?.found ?? null;
}

function inLanguage(language: PromiseLanguage, says: string, next: string, now: Date): Found | null {
  const when = (text: string) => language.when(text, now);
  const starts = language.begins.flatMap((pattern) => startOf(pattern, says));
  if (starts.length === 0) {
    const sure = language.dated.flatMap((pattern) => startOf(pattern, says));
    const day = sure.length > 0 ? when(says) : null;
    return day && { from: Math.min(...sure), when: day };
  }
  const from = Math.min(...starts);
  const before = says.slice(0, from);
  const onlyWhen =
    next.trim().length <= LONGEST_AFTERTHOUGHT &&
    !/\?/.test(next) &&
    !language.begins.some((one) => startOf(one, next).length > 0);
  return {
    from,
    when:
      when(says.slice(from)) ??
      (TELLS_OF_PAST.test(before) ? null : when(before)) ??
      (onlyWhen ? when(next) : null),
  };
}

/** Days before the promise in such a sentence are gone by. */
const TELLS_OF_PAST = /\b(?:was|were|had|did|came|saw|got|sent|spoke|\p{L}{3,}ed)\b/iu;

function startOf(pattern: RegExp, says: string): number[] {
  return [...says.matchAll(pattern)].slice(0, 1).map((match) => {
    // What a clause begins with is not part of the promise.
    const lead =
      /^[^\p{L}’']*(?:(?:and|but|so|then|ok|okay|sure|yes|yep|great|sorry|hi|thanks)[,!]? +)?/iu.exec(
        match[0],
      );
    return match.index + (lead?.[0].length ?? 0);
  });
}

function promise(text: string, sentence: Stretch & { says: string }, { from, when }: Found): FoundPromise {
  const start = sentence.start + from;
  const end = sentence.start + sentence.says.trimEnd().length;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return {
    start,
    end,
    words: words.slice(0, MAX_WORDS).replace(/[\uD800-\uDBFF]$/, ''),
    day: when?.day ?? null,
    time: when?.time ?? null,
  };
}
