import type { PromiseLanguage } from './promise';
import type { Found } from './promises-in';
import { afterLead, startsOf } from './start-of';

const WORD = '\\s(?:and|but|then|y|e|et|puis|und|dann)\\b';
const WITHIN = `(?:(?!${WORD})[^,;:–—])`;
/** What parts two promises: a mark or a word, and at most a day before who promises: `, and on Friday I’ll…`. */
const JOINT = new RegExp(
  `[\\s,;:–—]*(?:[,;:–—]|${WORD})(?:${WITHIN}{0,30}| (?:on|by|at)\\b${WITHIN}{0,25},\\s*)$`,
  'iu',
);
/** A joint is no longer. */
const REACH = 60;
/** More than anybody promises in one sentence. */
const MOST = 8;

/** A piece of a sentence that promises something; the joint and what stands between is `joint` to `from`. */
interface Piece extends Found {
  joint: number;
}

/**
 * The promises of a sentence that names a moment for each of several: `I’ll check today and bring it on Friday`. Null
 * where it names fewer: it is one promise then, however many words it takes. What names no moment belongs to what
 * stands before it.
 */
export function severalIn(language: PromiseLanguage, says: string, now: Date): Found[] | null {
  const pieces = piecesOf(language, says);
  if (pieces.length < 2) return null;
  const dated = pieces.flatMap((piece): Piece[] => {
    const when = language.when(says.slice(piece.from, piece.to), now);
    if (when) return [{ ...piece, when }];
    const before = language.when(says.slice(piece.joint, piece.from), now);
    const from = piece.joint === 0 ? piece.from : piece.joint + afterLead(says.slice(piece.joint));
    return before ? [{ ...piece, from, when: before }] : [];
  });
  const apart = dated.filter(
    ({ when }, index) =>
      !dated.slice(0, index).some((one) => one.when?.day === when?.day && one.when?.time === when?.time),
  );
  if (apart.length < 2) return null;
  return apart.map(({ from, when }, index) => ({
    from: index === 0 ? (pieces[0]?.from ?? from) : from,
    to: endOf(says, apart[index + 1]?.joint),
    when,
  }));
}

/** Where the sentence promises, and goes on to promise. */
function piecesOf({ begins, dated, goesOn }: PromiseLanguage, says: string): Piece[] {
  const first = [...begins, ...dated].flatMap((pattern) => startsOf(pattern, says));
  if (first.length === 0) return [];
  const from = Math.min(...first);
  const later = goesOn.flatMap((pattern) => startsOf(pattern, says));
  const starts = [...new Set([...first, ...later])].sort((a, b) => a - b);
  const pieces: Omit<Piece, 'to'>[] = [{ joint: 0, from, when: null }];
  for (const start of starts) {
    const last = pieces[pieces.length - 1]?.from ?? 0;
    if (start <= last || pieces.length === MOST) continue;
    const reach = Math.max(last, start - REACH);
    const joint = JOINT.exec(says.slice(reach, start));
    if (joint) pieces.push({ joint: reach + joint.index, from: start, when: null });
  }
  return pieces.map((piece, index) => ({ ...piece, to: pieces[index + 1]?.joint ?? says.length }));
}

function endOf(says: string, next: number | undefined): number {
  return says.slice(0, next).trimEnd().length;
}
