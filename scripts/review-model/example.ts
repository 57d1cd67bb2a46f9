import type { Situation } from '../../src/domain/review/check';
import { type DraftText, readDraft } from '../../src/domain/review/draft-text';
import { foundByPatterns } from '../../src/domain/review/patterns';
import { type FoundByPatterns, type Seen, seePieces } from '../../src/domain/review/trained/judge';
import { JUDGED, type JudgedId, MISSING } from '../../src/domain/review/trained/judged';
import type { Stretch } from '../../src/domain/stretch';
import type { Drafted } from '../../tests/domain/review/drafts/drafted';
import { situationOf as ourSituation } from '../../tests/domain/review/situation';
import { type Draft, judgedFaults, situationOf } from './draft';

/** A draft as the model learns from it: each piece with a label for each check. */
export interface Example {
  situation: Situation;
  /** The checks that find fault with it, and the words at fault, '' where nobody marked them. */
  faults: ReadonlyMap<JudgedId, string>;
  pieces: readonly LabelledPiece[];
}

export interface LabelledPiece {
  seen: Seen;
  /** In the order of JUDGED: 1 at fault, 0 not; null: not to learn from. */
  labels: readonly (0 | 1 | null)[];
}

/** A draft by somebody who did not know the checks: what their patterns find in it says how far they are right. */
export function exampleOf(draft: Draft): Example {
  const situation = situationOf(draft);
  const text = readDraft(draft.says);
  return labelled(text, situation, judgedFaults(draft), foundByPatterns(text, situation));
}

/** A draft that the patterns were made with: that they are right about it says nothing. */
export function exampleOfOurs({ says, faults, ...answered }: Drafted): Example {
  const found = new Map(JUDGED.filter((id) => faults.includes(id)).map((id) => [id, '']));
  return labelled(readDraft(says), ourSituation(answered), found, new Map());
}

function labelled(
  text: DraftText,
  situation: Situation,
  faults: Example['faults'],
  found: FoundByPatterns,
): Example {
  const pieces = seePieces(text, situation, found).map((seen) => ({
    seen,
    labels: JUDGED.map((check) => labelOf(check, seen.piece, text.text, faults.get(check))),
  }));
  return { situation, faults, pieces };
}

/** A piece is at fault that has half of the words at fault, or is half of them; where it has less nobody can say. */
function labelOf(
  check: JudgedId,
  { place, start, end }: Seen['piece'],
  says: string,
  words: string | undefined,
): 0 | 1 | null {
  if (place === 'whole') return words === undefined ? 0 : 1;
  // What is missing is looked for in the whole alone.
  if (MISSING.has(check) || words === '') return null;
  if (words === undefined) return 0;
  const fault: Stretch = { start: says.indexOf(words), end: says.indexOf(words) + words.length };
  const shared = Math.min(end, fault.end) - Math.max(start, fault.start);
  if (shared <= 0) return 0;
  return shared >= Math.min(end - start, words.length) / 2 ? 1 : null;
}
