import type { Fact } from '../../model';
import { plainly } from '../../review/draft-text';
import { clausesIn, type Part, partOf } from './part';

/** What a fact says, as it is compared with drafts. */
interface ReadFact {
  about: Part;
  says: Part;
  clauses: readonly Part[];
  /** What names something in all of it. */
  words: ReadonlySet<string>;
}

export interface Line extends ReadFact {
  fact: Fact;
}

/** Facts beside each other: a word that stands in one of them alone tells best which is meant. */
export interface Sheet {
  lines: readonly Line[];
  /** Between 0 and 1: how well a word tells which fact is meant. */
  weigh(word: string): number;
}

export function sheetOf(facts: readonly Fact[]): Sheet {
  const lines = facts.map((fact) => ({ fact, ...readFact(fact) }));
  const counts = new Map<string, number>();
  for (const { words } of lines) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { lines, weigh: (word) => 1 / (1 + (counts.get(word) ?? 0)) ** 0.7 };
}

/** What the words that two have in common come to. */
export function shared(words: Iterable<string>, others: ReadonlySet<string>, { weigh }: Sheet): number {
  let sum = 0;
  for (const word of words) if (others.has(word)) sum += weigh(word);
  return sum;
}

/** Facts change seldom, drafts with every key: what is said the same is read once. */
const known = new Map<string, ReadFact>();
const MAX_KNOWN = 1000;

function readFact({ about, says }: Pick<Fact, 'about' | 'says'>): ReadFact {
  const key = `${about}\n${says}`;
  const before = known.get(key);
  if (before) return before;
  const read = readAnew(about, says);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, read);
  return read;
}

function readAnew(about: string, says: string): ReadFact {
  const when = { list: true, now: null };
  const thing = partOf(about, plainly(about), when);
  const whole = partOf(says, plainly(says), when);
  return {
    about: thing,
    says: whole,
    clauses: clausesIn(whole.says).map((clause) => partOf('', clause, when)),
    words: new Set([...thing.words, ...whole.words]),
  };
}
