import { lazily } from '../lazily';
import type { Stretch } from '../stretch';
import type { DraftText } from './draft-text';

/** Something that is said, as a pattern. It is made when first looked for: a worker starts without it. */
export interface Said {
  source: string;
  pattern(): RegExp;
}

export function said(source: string, flags = 'giu'): Said {
  return { source, pattern: lazily(() => new RegExp(source, flags)) };
}

/**
 * Something that is said in one of several ways, as lines of a pattern over `DraftText.plain`; whole words only. As
 * people type: an apostrophe may be missing, “you” may be “u”.
 */
export function anyOf(...lines: readonly string[]): Said {
  const words = lines
    .join('|')
    .replaceAll("'", "'?")
    .replace(/\byou\b/g, '(?:you|u|ya)')
    .replace(/\byour\b/g, '(?:your|ur)');
  return said(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`);
}

/** Whether a text says it anywhere. */
export function says({ pattern }: Said, text: string): boolean {
  const found = pattern();
  found.lastIndex = 0;
  return found.test(text);
}

/** Where a text says it, in order. */
export function placesOf({ pattern }: Said, text: string): Stretch[] {
  return [...text.matchAll(pattern())].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
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
