import type { Sentence } from '../review/draft-text';
import type { Stretch } from '../stretch';
import { type Named, namesIn } from './names';
import { isSmall } from './small-words';

/** A draft as the topics read it: `plain` is in lower case, sign for sign. */
export interface Reading {
  plain: string;
  sentences: readonly Sentence[];
  /** Where it names what facts are about. */
  names: readonly Named[];
  /** What the post it answers names. */
  asked: ReadonlySet<string>;
  now: Date;
}

/** Reads what a draft and the post that it answers name of what facts are about. */
export function readNames(
  draft: { plain: string; sentences: readonly Sentence[] },
  post: string,
  abouts: readonly string[],
  now: Date,
): Reading {
  const asked = new Set(namesIn(post.toLowerCase(), abouts).flatMap(({ abouts }) => [...abouts]));
  return { ...draft, names: namesIn(draft.plain, abouts), asked, now };
}

/** The names in a stretch of the draft. */
export function namesWithin(reading: Reading, { start, end }: Stretch): Named[] {
  return reading.names.filter((name) => start <= name.start && name.end <= end);
}

/**
 * What a sentence speaks of: what it names, else what “it” stands for: named in the sentences before it, else in the
 * post. Empty where it speaks of something else.
 */
export function spokenOf(reading: Reading, sentence: Sentence, upTo = sentence.end): ReadonlySet<string> {
  const here = namesWithin(reading, sentence);
  if (here.length > 0) return new Set(here.flatMap(({ abouts }) => [...abouts]));
  // “Hi Ana, it is …” speaks of nothing before the comma.
  const clause =
    reading.plain
      .slice(sentence.start, upTo)
      .split(/[,;:]\s/)
      .at(-1) ?? '';
  const lead = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!lead.every(isSmall)) return NOTHING;
  const before = reading.names.findLast((name) => name.end <= sentence.start);
  return before?.abouts ?? reading.asked;
}

const NOTHING: ReadonlySet<string> = new Set();
