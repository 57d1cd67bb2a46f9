import { lazily } from '../lazily';
import type { Stretch } from '../stretch';
import type { DraftText } from './draft-text';

/** Something that is said, as patterns. They are made when first looked for: a worker starts without them. */
export interface Said {
  patterns(): readonly RegExp[];
}

/** A pattern over plain text. `flags` must find all of its places. */
export function said(source: string, flags = 'gu'): Said {
  return { patterns: lazily(() => [new RegExp(source, flags)]) };
}

/** What a word of a pattern looks like as people type it. */
const TYPED: Readonly<Record<string, string>> = {
  "can't": "can(?:'t|not| not)",
  "won't": "(?:won't|will not)",
  "that's": "that(?:'s| is)",
  "it's": "it(?:'s| is)",
  "this's": "this(?:'s| is)",
  "there's": "there(?:'s| is)",
  "what's": "what(?:'s| is)",
  "you're": "(?:(?:you|u|ya)(?:'re| are| r)|your|ur)",
  you: "(?:you|u|ya|ye|y'all|yous)",
  your: '(?:your|ur|yr)',
  are: '(?:are|r)',
  please: '(?:please|pls|plz)',
  because: '(?:because|cause|cos|coz|cuz|bc)',
  sorry: '(?:sorry|sry|soz|sorri)',
  people: '(?:people|ppl)',
  tomorrow: '(?:tomorrow|tmrw|tmr|tomoz|2moro)',
};
const WORDS = /\b(?:[a-z]+n't|(?:that|it|this|there|what)'s|you're|[a-z]+)\b/g;

function typed(word: string): string {
  if (Object.hasOwn(TYPED, word)) return TYPED[word] ?? word;
  return word.endsWith("n't") ? `${word.slice(0, -3)}(?:n't| not)` : word;
}

/** A letter of the languages whose words we know. `\p{L}` says the same and takes ten times as long to make. */
const LETTER = 'a-zß-ɏ';

/**
 * Something that is said in one of several ways, as lines of a pattern over plain text (`DraftText.plain`, `plainly`);
 * whole words only. As people type: an apostrophe may be missing, “you” may be “u”, “didn't” may be “did not”.
 */
export function anyOf(...lines: readonly string[]): Said {
  return {
    patterns: lazily(() => inPatterns(lines).map((line) => new RegExp(wholeWords(line), 'gu'))),
  };
}

/** One pattern of all lines would take several times as long to make, one of each several times as long to look for. */
const PATTERN_LENGTH = 1_200;

function inPatterns(lines: readonly string[]): string[] {
  const patterns: string[] = [];
  for (const line of lines) {
    const last = patterns.at(-1);
    if (last !== undefined && last.length + line.length < PATTERN_LENGTH) {
      patterns[patterns.length - 1] = `${last}|${line}`;
    } else patterns.push(line);
  }
  return patterns;
}

function wholeWords(line: string): string {
  const words = line
    .replace(WORDS, typed)
    .replaceAll("'", "'?")
    .replace(/(\[[^\]]*)\\p\{L\}/g, `$1${LETTER}`)
    .replaceAll('\\p{L}', `[${LETTER}]`);
  return `(?<![${LETTER}0-9])(?:${words})(?![${LETTER}0-9])`;
}

/** Any of several things. */
export function eitherOf(...all: readonly Said[]): Said {
  return { patterns: lazily(() => all.flatMap(({ patterns }) => patterns())) };
}

/** Whether a text says it anywhere. */
export function says({ patterns }: Said, text: string): boolean {
  return patterns().some((pattern) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
}

/** Where a text says it, in order; of two in one place the first one. */
export function placesOf({ patterns }: Said, text: string): Stretch[] {
  return patterns()
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(following());
}

/** For a walk in order: whether a place begins behind those that passed before. */
function following(): (place: Stretch) => boolean {
  let behind = 0;
  return ({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  };
}

/** A wording with what could stand instead: '' nothing, null what only the user knows. */
export type Wording = readonly [said: Said, better: string | null];

/** Each wording where the draft has it. Of two in one place the first one counts. */
export function wordingsIn(
  { plain, text }: DraftText,
  wordings: readonly Wording[],
): (Stretch & { better: string | null })[] {
  const found: (Stretch & { better: string | null })[] = [];
  for (const [words, better] of wordings) {
    for (const place of placesOf(words, plain)) {
      if (found.some((one) => place.start < one.end && one.start < place.end)) continue;
      found.push({ ...place, better: better && likeBefore(text.slice(place.start), better) });
    }
  }
  return found;
}

/** With a capital where the words before it had one. */
export function likeBefore(before: string, words: string): string {
  return /^\p{Lu}/u.test(before) ? capitalised(words) : words;
}

export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
