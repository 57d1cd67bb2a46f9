import { PROMISE_LANGUAGES } from './languages';
import type { PromiseLanguage } from './promise';
import { severalIn } from './several-in';
import { startOf } from './start-of';

/** A sentence that is only a time, said after the promise: `Tomorrow after lunch.` */
const LONGEST_AFTERTHOUGHT = 45;

/** A promise in a sentence: where it says so, `to` exclusive, and when it is to be kept. */
export interface Found {
  from: number;
  to: number;
  when: ReturnType<PromiseLanguage['when']>;
}

/**
 * What a sentence promises; `next` is the one after it. Words like “te aviso” belong to two languages: the one that
 * knows the day counts, and each may say that it is none.
 */
export function promisesIn(says: string, next: string, now: Date): Found[] {
  const read = PROMISE_LANGUAGES.flatMap((language) => {
    const found = severalIn(language, says, now) ?? oneIn(language, says, next, now);
    return found.length > 0 ? [{ found, none: language.nothing.some((pattern) => pattern.test(says)) }] : [];
  });
  if (read.some(({ none }) => none)) return [];
  return (read.find(({ found }) => found.some(({ when }) => when)) ?? read[0])?.found ?? [];
}

function oneIn(language: PromiseLanguage, says: string, next: string, now: Date): Found[] {
  const when = (text: string) => language.when(text, now);
  const to = says.trimEnd().length;
  const starts = language.begins.flatMap((pattern) => startOf(pattern, says));
  if (starts.length === 0) {
    const sure = language.dated.flatMap((pattern) => startOf(pattern, says));
    const day = sure.length > 0 ? when(says) : null;
    return day ? [{ from: Math.min(...sure), to, when: day }] : [];
  }
  const from = Math.min(...starts);
  const before = says.slice(0, from);
  const onlyWhen =
    next.trim().length <= LONGEST_AFTERTHOUGHT &&
    !/\?/.test(next) &&
    !language.begins.some((one) => startOf(one, next).length > 0);
  return [
    {
      from,
      to,
      when:
        when(says.slice(from)) ??
        (TELLS_OF_PAST.test(before) ? null : when(before)) ??
        (onlyWhen ? when(next) : null),
    },
  ];
}

/** Days before the promise in such a sentence are gone by. */
const TELLS_OF_PAST = /\b(?:was|were|had|did|came|saw|got|sent|spoke|\p{L}{3,}ed)\b/iu;
