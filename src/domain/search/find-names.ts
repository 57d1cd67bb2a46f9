import { placesWritten } from '../as-written';
import { COMMON_WORDS } from '../common-words';
import { fold } from '../fold';
import { tokensOf } from '../tokens';
import { type Calling, type Callings, callingsOf, isEnough, type NamedPerson } from './callings';
import { slipsAllowed, wordsWithSlips } from './slips';

export type { NamedPerson } from './callings';

/** A contact whom a line of text names. */
export interface FoundName {
  contactId: string;
  /** The contact's name, as it is stored. */
  name: string;
  /** Where the text names them: `[from, to]` in UTF-16 units of the text as typed. */
  matched: [number, number];
  /** Nobody else can be meant, and it is spelt as it is stored. */
  sure: boolean;
}

/** Longer lines are not read to their end. */
const MOST_WORDS = 60;
/** More people of one name are no help in choosing. */
const MOST_ALIKE = 12;

/**
 * Prepares to find these people in lines of text: by their name, their first or last name, or their handle, one
 * letter off at most. Of stretches that overlap the longest counts. In the order of the text, those who are named
 * best first where several may be meant.
 */
export function nameFinder(people: readonly NamedPerson[]): (text: string) => FoundName[] {
  const callings = callingsOf(people);
  return (text) => {
    const folded = fold(text);
    const tokens = tokensOf(folded).slice(0, MOST_WORDS);
    const meanings = tokens.map(({ text }) => meaningsOf(text, callings));
    const named = longestOnly(
      tokens.flatMap((_, from) => namedFrom(from, meanings, callings)).sort((a, b) => a.from - b.from),
    );
    const placeOf = placesWritten(text, folded);
    return named.flatMap((one) => {
      const { person } = one.calling;
      const matched = placeOf(tokens[one.from]?.start ?? 0, tokens[one.to - 1]?.end ?? 0);
      return matched ? [{ contactId: person.id, name: person.name, matched, sure: isSure(one, named) }] : [];
    });
  };
}

/** What a word of the line may stand for: words of names, each with the slips it takes. */
type Meanings = ReadonlyMap<string, 0 | 1>;

/** Somebody named by tokens `from` up to, not including, `to`. */
interface Named {
  calling: Calling;
  from: number;
  to: number;
  whole: boolean;
  slips: number;
}

function meaningsOf(word: string, { byWord, words, vocabulary }: Callings): Meanings {
  if (byWord.has(word)) return new Map([[word, 0]]);
  const found = new Map<string, 0 | 1>();
  // A common word is itself, and the first letter is the one people get right.
  if (slipsAllowed(word) === 0 || COMMON_WORDS.has(word)) return found;
  wordsWithSlips(vocabulary, word, { most: 1, beginning: false }, (at) => {
    const other = words[at] ?? '';
    if (other[0] === word[0]) found.set(other, 1);
  });
  return found;
}

function namedFrom(from: number, meanings: readonly Meanings[], { byWord }: Callings): Named[] {
  const named = new Map<string, Named>();
  for (const [word, slips] of meanings[from] ?? []) {
    for (const [calling, position] of byWord.get(word) ?? []) {
      const one = longest({ calling, from, to: from + 1, whole: false, slips }, position, meanings);
      const known = named.get(calling.person.id);
      if (one && (!known || one.to > known.to)) named.set(calling.person.id, one);
    }
  }
  return [...named.values()];
}

/** As much of the calling as the line goes on to say from `position` on, with one slip in all; null: too little. */
function longest(start: Named, position: number, meanings: readonly Meanings[]): Named | null {
  const { calling, from } = start;
  let { to, slips } = start;
  for (let next = position + 1; next < calling.words.length; next++) {
    const more = meanings[to]?.get(calling.words[next] ?? '');
    if (more === undefined || slips + more > 1) break;
    slips += more;
    to += 1;
  }
  const count = to - from;
  return isEnough(calling, position, count)
    ? { calling, from, to, whole: count === calling.words.length, slips }
    : null;
}

/** Without those whose words are part of a longer stretch, or are better read otherwise; best first where alike. */
function longestOnly(named: readonly Named[]): Named[] {
  const length = ({ from, to }: Named): number => to - from;
  const kept: Named[] = [];
  const worth = (one: Named): number => length(one) * 4 - one.slips * 2 + (one.whole ? 1 : 0);
  for (const one of named.toSorted((a, b) => length(b) - length(a) || worth(b) - worth(a))) {
    const over = kept.filter((other) => other.from < one.to && one.from < other.to);
    const same = over.every(({ from, to }) => from === one.from && to === one.to);
    if (same && over.length < MOST_ALIKE && !over.some(({ slips }) => slips < one.slips)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from || worth(b) - worth(a));
}

/** Nobody else is named there, or nobody else with all of a name of several words. */
function isSure(one: Named, all: readonly Named[]): boolean {
  if (one.slips > 0) return false;
  const others = all.filter((other) => other !== one && other.from === one.from);
  return others.length === 0 || (one.whole && one.to - one.from > 1 && !others.some(({ whole }) => whole));
}
