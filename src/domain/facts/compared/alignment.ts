import type { Compared } from './draft';
import type { Part } from './part';
import type { Row } from './row';
import { type Line, type Sheet, shared } from './sheet';

/** How much draft and post speak of a fact. */
export interface Alignment {
  draftWords: number;
  postWords: number;
  draftAbout: number;
  postAbout: number;
  total: number;
}

export function alignmentOf({ whole, post }: Compared, { about, words }: Line, sheet: Sheet): Alignment {
  const draftWords = shared(words, whole.words, sheet);
  const postWords = shared(words, post.words, sheet);
  const draftAbout = shared(about.words, whole.words, sheet);
  const postAbout = shared(about.words, post.words, sheet);
  const total = 1.5 * draftAbout + postAbout + draftWords + 0.7 * postWords;
  return { draftWords, postWords, draftAbout, postAbout, total };
}

/** How much a fact is spoken of beside the others. `totals`: of all, the highest first. */
export function tellAlignment(row: Row, alignment: Alignment, totals: readonly number[]): void {
  const rank = totals.indexOf(alignment.total);
  const [best = 0] = totals;
  const next = totals.find((_, other) => other !== rank) ?? 0;
  row.setAll({
    ...alignment,
    rank,
    share: best > 0 ? alignment.total / best : 0,
    gap: alignment.total - next,
  });
}

/** Which words and names all of them have, and which only some. */
export function tellWords(row: Row, { whole, post }: Compared, { about, says, words }: Line): void {
  const share = (...of: readonly Part[]): number =>
    about.words.size === 0 ? 0 : count(about.words, (word) => isIn(word, of)) / about.words.size;
  row.setAll({
    aboutInDraft: share(whole),
    aboutInPost: share(post),
    aboutInBoth: share(whole, post),
    unnamed: about.words.size === 0,
    newWords: count(whole.words, (word) => !words.has(word) && !post.words.has(word)),
    draftWordCount: whole.words.size,
    wordsInAll: count(words, (word) => whole.words.has(word) && post.words.has(word)),
    wordsFromFact: count(words, (word) => whole.words.has(word) && !post.words.has(word)),
    wordsFromPost: count(words, (word) => !whole.words.has(word) && post.words.has(word)),
    wordsUnsaid: count(words, (word) => !isIn(word, [whole, post])),
    newNames: count(whole.names, (name) => ![about, says, post].some(({ names }) => names.has(name))),
    factNames: says.names.size,
    namesMissed: count(says.names, (name) => !whole.names.has(name)),
    namesSaid: count(says.names, (name) => whole.names.has(name)),
  });
}

function isIn(word: string, parts: readonly Part[]): boolean {
  return parts.some(({ words }) => words.has(word));
}

function count(words: Iterable<string>, counts: (word: string) => boolean): number {
  return [...words].filter(counts).length;
}
