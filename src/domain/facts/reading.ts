import { plainly, type Sentence } from '../review/draft-text';
import type { Stretch } from '../stretch';
import { type Named, namesIn, type Things, tellingWords, WEAK } from './names';
import { isNumber } from './quantities';
import { answered, asksPrice } from './question';
import { isSmall } from './small-words';

/** A draft as the topics read it: `plain` is in lower case, sign for sign. */
export interface Reading {
  plain: string;
  sentences: readonly Sentence[];
  /** Where it names what facts are about. */
  names: readonly Named[];
  /** What the post it answers names. */
  asked: ReadonlySet<string>;
  things: Things;
  /** What it answers, in lower case. */
  post: string;
  /** The post asks for the price of one thing. */
  priced: boolean;
  now: Date;
}

/** Reads what a draft and the post that it answers name of what facts are about. */
export function readNames(
  draft: { plain: string; sentences: readonly Sentence[] },
  post: string,
  things: Things,
  now: Date,
): Reading {
  const plain = plainly(post);
  const theirs = namesIn(plain, things);
  const asked = new Set(theirs.flatMap(({ abouts }) => [...abouts]));
  const priced = asksPrice(plain, blanked(plain, theirs));
  const sentences = draft.sentences.flatMap(toldAndAsked);
  const names = namesIn(draft.plain, things);
  return { plain: draft.plain, sentences, names, asked, things, post: plain, priced, now };
}

/** What a draft says by answering the post's question with yes or no, and where that word stands. */
export function readAnswer({
  plain,
  post,
  things,
  now,
}: Reading): (Stretch & { yes: boolean; reading: Reading }) | null {
  const answer = answered(plain, post);
  if (!answer) return null;
  const { start, end, says, yes } = answer;
  const sentences = [{ start: 0, end: says.length, says }];
  const names = namesIn(says, things);
  return {
    start,
    end,
    yes,
    reading: { plain: says, sentences, names, asked: NOTHING, things, post: '', priced: false, now },
  };
}

const ASKS =
  /, (?=(?:shall|should|would|will|do|does|did|can|could|may|want|wanna|fancy|is|are|when|which|what|how|who|where|soll|sollen|wollen|willst|möchtest|möchten|kann|darf|passt|wann|welche[rs]?|wie|quieres?|quiere|puedo|te|le|cuándo|cuál|quer|posso|quando|qual|voulez|puis|quand|quel(?:le)?)(?![\p{L}]))/gu;

/** “There are places, shall I sign her up?” tells something, and asks. */
function toldAndAsked(sentence: Sentence): Sentence[] {
  if (!sentence.says.endsWith('?')) return [sentence];
  const asks = [...sentence.says.matchAll(ASKS)].at(-1);
  if (!asks) return [sentence];
  const at = sentence.start + asks.index;
  const told = sentence.says.slice(0, asks.index);
  const start = at + asks[0].length;
  return [
    { start: sentence.start, end: at, says: told },
    { start, end: sentence.end, says: sentence.says.slice(asks.index + asks[0].length) },
  ];
}

/** The names in a stretch of the draft. */
export function namesWithin(reading: Reading, { start, end }: Stretch): Named[] {
  return reading.names.filter((name) => start <= name.start && name.end <= end);
}

/** What a stretch of the draft names of what facts are about. */
export function aboutsWithin(reading: Reading, stretch: Stretch): Set<string> {
  return new Set(namesWithin(reading, stretch).flatMap(({ abouts }) => [...abouts]));
}

/** A stretch of the draft, sign for sign, with blanks for names: the number of a `Pixel 8` counts nothing. */
export function withoutNames(reading: Reading, { start, end }: Stretch): string {
  return blanked(reading.plain.slice(start, end), namesWithin(reading, { start, end }), start);
}

/** A text that begins at `from`, with blanks for some stretches. */
export function blanked(text: string, stretches: readonly Stretch[], from = 0): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from),
    text,
  );
}

/**
 * What a sentence speaks of: what it names, else what “it” stands for: named in the sentences before it, else in the
 * post. Empty where it speaks of something else.
 */
export function spokenOf(reading: Reading, sentence: Sentence, upTo = sentence.end): ReadonlySet<string> {
  const here = aboutsWithin(reading, sentence);
  if (here.size > 0) return here;
  // “Hi Ana, it is …” speaks of nothing before the comma.
  const clause =
    reading.plain
      .slice(sentence.start, upTo)
      .split(/[,;:]\s/)
      .at(-1) ?? '';
  const before = reading.names.findLast((name) => name.end <= sentence.start);
  const meant = before?.abouts ?? reading.asked;
  // “The large is 45”: a sort of what is spoken of.
  const isSort = (word: string) =>
    tellingWords(word).every(
      (stem) =>
        WEAK().has(stem) ||
        stem === 'half' ||
        [...meant].some((about) => reading.things.get(about)?.has(stem)),
    );
  const lead = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  return lead.every((word) => isSmall(word) || isNumber(word) || isSort(word)) ? meant : NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();
