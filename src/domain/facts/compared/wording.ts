import type { Stretch } from '../../stretch';
import type { Compared } from './draft';
import { isAmong, isComparable, own } from './figures';
import type { Part } from './part';
import { type Row, SENSE_PLACES } from './row';
import { type Line, type Sheet, shared } from './sheet';

/** How draft and fact say it; answers the sentence of the draft that speaks of the fact most. */
export function tellWording(row: Row, draft: Compared, line: Line, sheet: Sheet): Stretch {
  const { whole, sentences, post } = draft;
  const said = [...own(whole.values, line), ...own(post.values, line)];
  const clause = bestOf(
    line.clauses,
    (part) =>
      1.2 * shared(part.words, whole.words, sheet) +
      shared(part.words, post.words, sheet) +
      0.5 * part.values.filter((value) => isAmong(value, said)).length,
  );
  const sentence = bestOf(
    sentences,
    (part) =>
      shared(line.words, part.words, sheet) +
      0.5 * own(part.values, line).filter((value) => isComparable(value, line.says.values)).length,
  );
  row.setAll({
    clauseScore: clause?.score ?? 0,
    sentenceScore: sentence?.score ?? 0,
    clauses: line.clauses.length,
    clauseInAll: shareOf(clause?.part, [whole, post]),
    clauseInDraft: shareOf(clause?.part, [whole]),
    sentences: sentences.length,
    asked: draft.asked,
  });
  tellDenials(row, draft, line, sheet, { clause: clause?.part, sentence: sentence?.part });
  tellSenses(row, { draft: whole, sentence: sentence?.part, clause: clause?.part, fact: line.says, post });
  const { start = 0, end = whole.says.length } = sentence?.part ?? {};
  return { start, end };
}

function tellDenials(
  row: Row,
  { whole, post, yes, no }: Compared,
  line: Line,
  sheet: Sheet,
  { clause, sentence }: { clause: Part | undefined; sentence: Part | undefined },
): void {
  const sentenceDenies = (sentence?.senses.has('afraid') || sentence?.denies) ?? false;
  const clauseDenies = clause?.denies ?? false;
  const saysNo = no || (sentenceDenies && !yes);
  const mostOf = (denies: boolean): number =>
    Math.max(
      0,
      ...line.clauses
        .filter((one) => one.denies === denies)
        .map(({ words }) => shared(words, new Set([...whole.words, ...post.words]), sheet)),
    );
  const [deniedWords, affirmedWords] = [mostOf(true), mostOf(false)];
  row.setAll({
    yes,
    no,
    clauseDenies,
    sentenceDenies,
    factDenies: line.says.denies,
    draftDenies: whole.denies,
    differs: saysNo !== clauseDenies,
    yesToDenied: yes && clauseDenies,
    noToAffirmed: no && !clauseDenies,
    deniedWords,
    affirmedWords,
    deniedMore: deniedWords - affirmedWords,
    deniedDiffers: deniedWords > affirmedWords !== saysNo,
    denials: line.clauses.filter(({ denies }) => denies).length,
  });
}

function tellSenses(row: Row, parts: Record<(typeof SENSE_PLACES)[number], Part | undefined>): void {
  const { draft, sentence, clause, fact, post } = parts;
  for (const place of SENSE_PLACES)
    for (const sense of parts[place]?.senses ?? []) row.set(`${place}.${sense}`, 1);
  const spoken = [...(sentence?.senses ?? [])];
  row.setAll({
    sensesShared: [...(draft?.senses ?? [])].filter((sense) => fact?.senses.has(sense)).length,
    sensesSharedInClause: spoken.filter((sense) => clause?.senses.has(sense)).length,
    sensesNew: spoken.filter((sense) => !fact?.senses.has(sense) && !post?.senses.has(sense)).length,
  });
}

/** The share of a part's words that others have. */
function shareOf(part: Part | undefined, others: readonly Part[]): number {
  if (!part || part.words.size === 0) return 0;
  return (
    [...part.words].filter((word) => others.some(({ words }) => words.has(word))).length / part.words.size
  );
}

function bestOf<P extends Part>(
  parts: readonly P[],
  scoreOf: (part: P) => number,
): { part: P; score: number } | null {
  let best: { part: P; score: number } | null = null;
  for (const part of parts) {
    const score = scoreOf(part);
    if (!best || score > best.score) best = { part, score };
  }
  return best;
}
