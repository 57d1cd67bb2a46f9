import type { Stretch } from '../../stretch';
import { fingerprintOf, type Shape, SLOTS, slotOf, type TrainedModel } from '../../trained/model-file';
import type { Fault, Situation } from '../check';
import type { DraftText } from '../draft-text';
import { EVIDENCE_SIZE, evidenceOf } from './evidence';
import { countFeatures, readPiece } from './features';
import { JUDGED, type JudgedId, MISSING } from './judged';
import { type Piece, piecesOf } from './pieces';

/** The shape of the review's model. */
export const REVIEW: Shape = { outputs: JUDGED.length, evidence: EVIDENCE_SIZE };

/** A piece of a draft as the model comes to it. */
export interface Seen {
  piece: Piece;
  /** Features of draft and post, each with what it counts. */
  features: ReadonlyMap<number, number>;
  evidence: Float64Array;
}

/** What the patterns of the checks found in a draft, by check. */
export type FoundByPatterns = ReadonlyMap<string, readonly Pick<Fault, 'start' | 'end'>[]>;

/** What the model makes of a draft for one check; above 0 it is at fault. */
export interface Judgement {
  sum: number;
  /** The piece that speaks most for it; null: it is the whole. */
  where: Stretch | null;
}

/** A draft in the pieces that the model reads. */
export function seePieces(draft: DraftText, situation: Situation, found: FoundByPatterns): Seen[] {
  const post = countFeatures(readPiece(situation.post), 'post');
  const around = countFeatures(readPiece(draft.text), 'around');
  return piecesOf(draft).map((piece) => {
    const reading = readPiece(draft.text.slice(piece.start, piece.end));
    const inside = new Set(
      [...found].flatMap(([check, faults]) => (faults.some((fault) => isIn(fault, piece)) ? check : [])),
    );
    return {
      piece,
      features: new Map([
        ...post,
        ...(piece.place === 'whole' ? [] : around),
        ...countFeatures(reading, 'piece'),
      ]),
      evidence: evidenceOf(piece, reading.count, inside, draft.text, situation),
    };
  });
}

/** What is missing has no place: it counts for the whole. */
function isIn({ start, end }: Stretch, piece: Piece): boolean {
  return piece.place === 'whole' || (start < piece.end && piece.start < end);
}

/** What the model makes of a draft's pieces, for each check it has a say in. */
export function judge(model: TrainedModel, seen: readonly Seen[]): Map<JudgedId, Judgement> {
  const sums = seen.map((each) => sumsOf(model, each));
  return new Map(
    JUDGED.map((check, output) => {
      const each = sums.map((sum) => sum[output] ?? 0);
      const { sum, at } = joined(check, each);
      return [
        check,
        { sum: sum - (model.thresholds[output] ?? 0), where: at === 0 ? null : (seen[at]?.piece ?? null) },
      ];
    }),
  );
}

/** One sum of those of the whole and its parts: what stands in one part is half as strong in the whole. */
export function joined(
  check: JudgedId,
  [whole = 0, ...parts]: readonly number[],
): { sum: number; at: number } {
  if (MISSING.has(check) || parts.length === 0) return { sum: whole, at: 0 };
  const most = Math.max(...parts);
  return { sum: (whole + most) / 2, at: parts.indexOf(most) + 1 };
}

function sumsOf(model: TrainedModel, { features, evidence }: Seen): Float64Array {
  const { fingerprints, weights, scales, bucketShift } = model;
  const outputs = JUDGED.length;
  const sums = new Float64Array(outputs);
  for (const [feature, counts] of features) {
    const fingerprint = fingerprintOf(feature);
    const first = slotOf(feature, bucketShift);
    for (let slot = first; slot < first + SLOTS; slot++) {
      if (fingerprints[slot] !== fingerprint) continue;
      for (let output = 0; output < outputs; output++)
        sums[output] = (sums[output] ?? 0) + (weights[slot * outputs + output] ?? 0) * counts;
      break;
    }
  }
  return sums.map((sum, output) =>
    evidence.reduce(
      (all, value, at) => all + value * (model.evidence[output * EVIDENCE_SIZE + at] ?? 0),
      sum * (scales[output] ?? 0),
    ),
  );
}
