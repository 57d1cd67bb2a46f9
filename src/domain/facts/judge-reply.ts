import type { Situation } from '../review/check';
import { type DraftText, readDraft } from '../review/draft-text';
import { overlap, type Stretch } from '../stretch';
import type { Forest } from './compared/forest';
import { withoutCourtesies } from './courtesies';
import { type Judged, judgeDraft, weighDraft } from './judge';
import { tellingWords } from './names';
import { blanked } from './reading';

type Given = Pick<Situation, 'facts' | 'post' | 'now' | 'author'>;

/** From so many sentences on a reply mostly makes several claims… */
const SEVERAL = 3;
/** …and one of more than so many takes too long to read passage by passage. */
const MOST = 20;

/** A reply as it is judged: without its courtesies, and passage by passage where it may claim several things. */
interface Passages {
  whole: DraftText;
  /** Each two sentences that follow each other. */
  pairs: readonly DraftText[];
  singles: readonly DraftText[];
}

/** What of a reply does not go with the facts, in order, by the readers of the topics. */
export function judgeReply(draft: DraftText, given: Given): Judged[] {
  return together(draft, given, (passage) => judgeDraft(passage, given));
}

/** As `judgeReply`, with what the trees make of it. They know replies that make one claim: each passage is weighed for itself. */
export function weighReply(draft: DraftText, given: Given, forest: Forest): Judged[] {
  return together(draft, given, (passage) => weighDraft(passage, given, forest));
}

function together(draft: DraftText, given: Given, judge: (passage: DraftText) => Judged[]): Judged[] {
  const { whole, pairs, singles } = passagesOf(draft, given.author);
  const found = [...judge(whole)];
  const add = (more: readonly Judged[]): void => {
    for (const one of more) {
      const known = found.some((other) => other.fact === one.fact || (!one.surely && overlap(other, one)));
      if (!known) found.push(one);
    }
  };
  for (const passage of pairs) add(judge(passage));
  // A sentence alone may be about anything, unless it says what.
  for (const passage of singles) {
    const named = new Set(given.facts.filter(({ about }) => namesIt(passage, about)));
    if (named.size > 0) add(judge(passage).filter(({ fact }) => named.has(fact)));
  }
  return found.sort((a, b) => a.start - b.start);
}

function namesIt({ plain }: DraftText, about: string): boolean {
  const said = new Set(tellingWords(plain));
  const words = tellingWords(about);
  return words.length > 0 && words.every((word) => said.has(word));
}

/** Both checks ask, and judging knows a passage again by itself. */
const known = new WeakMap<DraftText, { author: string; passages: Passages }>();

function passagesOf(draft: DraftText, author: string): Passages {
  const before = known.get(draft);
  if (before?.author === author) return before.passages;
  const whole = withoutCourtesies(draft, author);
  const { sentences } = whole;
  const several = sentences.length >= SEVERAL && sentences.length <= MOST;
  const passages = {
    whole,
    pairs: several
      ? sentences.slice(1).map(({ end }, at) => passage(whole, sentences[at]?.start ?? 0, end))
      : [],
    singles: several ? sentences.map(({ start, end }) => passage(whole, start, end)) : [],
  };
  known.set(draft, { author, passages });
  return passages;
}

/** A draft with blanks around some of it: places in it are places in the draft. */
function passage({ text, language }: DraftText, start: number, end: number): DraftText {
  const around: Stretch[] = [
    { start: 0, end: start },
    { start: end, end: text.length },
  ];
  return { ...readDraft(blanked(text, around)), language };
}
