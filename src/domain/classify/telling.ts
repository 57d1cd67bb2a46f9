import type { Span } from '../cues/weigh';

/** A span cut down to what is worth showing. */
type Phrase = Span;

const MAX_PHRASES = 4;
const MAX_WORDS = 6;
const MAX_LENGTH = 44;
/** Further than this no word is followed to its end. */
const MAX_STRETCH = 30;
/** Cues that weigh less (“what”, “your”) are shown only when nothing weightier is. */
const WORTH_SHOWING = 0.4;

const WORD = /[\p{L}\p{M}\p{N}'_]/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const ONLY_SIGNS = /^[\s.,;:!?"()-]*$/;
const ONLY_PUNCTUATION = /^\p{P}{1,60}$/u;
/** What is said before anything is said: `@LindtFloors hi`, and signs. */
const OPENING =
  /^(?:[\s.,;:!?"'()-]{1,20}|[.@]{1,2}[\w.]{1,40}\s|(?:hi|hello|hey|hiya|and|but|so|or|please)[\s,!]{1,4}(?=\S))/;
const CLAUSE_END = /[,;:.!?]{1,10}(?=\s|$)|\s-{1,3}\s|[\n()"]/g;
/** Never the last of a phrase. */
const LEFT_HANGING = new Set(
  "a an the my our your this these those some any and or but if to on i i've".split(' '),
);
/** Nor these where the phrase was cut short. */
const CUT_HANGING = new Set(
  'to for of in on at by with from about as is are was be that who which i we you it its their they'.split(
    ' ',
  ),
);

/**
 * Picks the phrases to show for an intent out of the places that counted: short, none inside another,
 * weightiest first, at most four. `shown` holds what stronger intents of the same text show already: where
 * this one counted the same words, it shows the same phrase.
 */
export function tellingPhrases(
  text: string,
  spans: readonly Span[],
  shown: readonly Phrase[] = [],
): Phrase[] {
  const picked: Phrase[] = [];
  const borrowed: Phrase[] = [];
  const phrases = spans.map((span) => cutToPhrase(text, span)).filter(({ start, end }) => start < end);
  const words = phrases.filter(({ start, end }) => !ONLY_PUNCTUATION.test(text.slice(start, end)));
  const weighty = words.filter(({ points }) => points >= WORTH_SHOWING);
  const worth = weighty.length > 0 ? weighty : words.length > 0 ? words : phrases;
  for (const phrase of worth) {
    const there = shown.find((other) => collides(text, phrase, other));
    if (there) {
      if (!borrowed.includes(there)) borrowed.push(there);
      continue;
    }
    const at = picked.findIndex((other) => collides(text, phrase, other));
    const other = picked[at];
    if (!other) {
      picked.push(phrase);
      continue;
    }
    const joined = join(text, other, phrase);
    const others = [...shown, ...picked.filter((each) => each !== other)];
    if (joined && !others.some((each) => collides(text, joined, each))) picked[at] = joined;
  }
  return [...picked, ...borrowed].slice(0, MAX_PHRASES);
}

/** Two phrases that must not stand side by side: they overlap, or one says the other again elsewhere. */
function collides(text: string, a: Phrase, b: Phrase): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  const said = text.slice(a.start, a.end);
  const other = text.slice(b.start, b.end);
  return said.includes(other) || other.includes(said);
}

/** The two as one phrase, when they overlap and it stays short; equally weighty ones only. */
function join(text: string, strong: Phrase, weak: Phrase): Phrase | null {
  if (weak.points < strong.points || strong.start >= weak.end || weak.start >= strong.end) return null;
  const start = Math.min(strong.start, weak.start);
  const end = Math.max(strong.end, weak.end);
  return short(text.slice(start, end)) ? { start, end, points: strong.points } : null;
}

function short(words: string): boolean {
  return words.length <= MAX_LENGTH && words.split(' ').length <= MAX_WORDS;
}

/** Whole words, without greeting and signs around, one clause, a few words at most. */
function cutToPhrase(text: string, span: Span): Phrase {
  let { start, end } = wholeWords(text, span);
  for (let opening = OPENING.exec(text.slice(start, end)); opening; ) {
    start += opening[0].length;
    opening = OPENING.exec(text.slice(start, end));
  }
  // Signs alone: a question mark, an emoji.
  if (!SAYS_SOMETHING.test(text.slice(start, end))) return trimmed(text, span);
  ({ start, end } = firstClause(text, start, end));
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    end: start + word.index + word[0].length,
  }));
  let count = Math.min(words.length, MAX_WORDS);
  while (count > 1 && (words[count - 1]?.end ?? 0) - start > MAX_LENGTH) count--;
  const cut = count < words.length;
  while (count > 1 && hangs(words[count - 1]?.text ?? '', cut)) count--;
  end = Math.min(words[count - 1]?.end ?? end, start + MAX_LENGTH);
  return { ...trimmed(text, { start, end, points: span.points }) };
}

function hangs(word: string, cut: boolean): boolean {
  return LEFT_HANGING.has(word) || (cut && CUT_HANGING.has(word));
}

function wholeWords(text: string, span: Span): { start: number; end: number } {
  let { start, end } = span;
  const isWord = (index: number): boolean => WORD.test(text.charAt(index));
  while (span.start - start < MAX_STRETCH && start > 0 && isWord(start) && isWord(start - 1)) start--;
  while (end - span.end < MAX_STRETCH && end < text.length && isWord(end - 1) && isWord(end)) end++;
  return { start, end };
}

/** The first clause of two words or more, or the first that says something. */
function firstClause(text: string, start: number, end: number): { start: number; end: number } {
  const clauses: Array<{ start: number; end: number }> = [];
  let from = start;
  for (const { 0: sign, index } of text.slice(start, end).matchAll(CLAUSE_END)) {
    clauses.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  clauses.push({ start: from, end });
  const telling = clauses.filter((clause) => SAYS_SOMETHING.test(text.slice(clause.start, clause.end)));
  const long = telling.find((clause) => text.slice(clause.start, clause.end).trim().includes(' '));
  return long ?? telling[0] ?? { start, end };
}

function trimmed(text: string, { start, end, points }: Phrase): Phrase {
  const words = text.slice(start, end);
  if (ONLY_SIGNS.test(words)) return { start, end: Math.min(end, start + MAX_LENGTH), points };
  const lead = /^[\s.,;:!?"()-]{0,40}/.exec(words)?.[0].length ?? 0;
  const tail = /[\s.,;:!?"()-]{0,40}$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail, points };
}
