import type { Fact } from '../model';
import { plainly } from '../review/draft-text';
import { tellingWords } from './names';
import type { Told, Topic } from './topic';
import { TOPICS } from './topics';

/** A fact as the topics read it. */
export interface ReadOnce {
  told: Told;
  /** The words that name something in what it says. */
  words: readonly string[];
  /** What it tells of each topic that it tells anything of. */
  values: ReadonlyMap<Topic, unknown>;
}

/** Facts change seldom, drafts with every key: what is said the same is read once. */
const known = new Map<string, ReadOnce>();
/** As many as several lists of facts, so that memory stays small however facts change. */
const MAX_KNOWN = 1000;

/** Reads a fact, or remembers how it was read. */
export function readFact({ kind, about, says }: Pick<Fact, 'kind' | 'about' | 'says'>): ReadOnce {
  const key = `${kind}\n${about}\n${says}`;
  const before = known.get(key);
  if (before) return before;
  const told: Told = { kind, about: plainly(about), says: plainly(says) };
  const values = TOPICS.flatMap((topic): [Topic, unknown][] => {
    const value = topic.told(told);
    return value === null ? [] : [[topic, value]];
  });
  const read = { told, words: tellingWords(told.says), values: new Map(values) };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, read);
  return read;
}
