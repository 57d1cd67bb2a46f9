import { SCALES, type Scales, type Span } from '../cues/weigh';
import { INTENT_IDS, type IntentId } from '../model';
import { ALWAYS, EVIDENCE_SIZE, placesOf } from '../trained/evidence';
import type { TrainedModel } from '../trained/model-file';
import { OUTPUTS } from '../trained/outputs';
import { type Scored, sureSum } from '../trained/score';
import { NEEDED } from './points';

const POINTS_PER_CUE_POINT = 20;
/** A tenth of the model's unit is a point. */
const POINTS_PER_UNIT = 10;

/** Why a text has an intent, or not: all that counted, in points. `base` and the points of `parts` add up to `total`. */
export interface Ground {
  total: number;
  /** Before a word is read. */
  base: number;
  /** Places in the folded text where cues stand, and what they gave; a place may stand in several parts. */
  parts: Span[];
  /** What each token gave, see `pointsOfToken`; null where cues alone decide. */
  tokens: { sums: Float64Array; stride: number; offset: number } | null;
}

/** What cues alone make of an intent. */
export function pointsOfCues(intent: IntentId, scales: Scales): number {
  return NEEDED + (scales[intent].points - 1) * POINTS_PER_CUE_POINT;
}

/** What the model makes of an intent: its threshold stands at NEEDED. */
export function pointsOfModel(intent: IntentId, model: TrainedModel, { totals }: Scored): number {
  const output = INTENT_IDS.indexOf(intent);
  return NEEDED + POINTS_PER_UNIT * ((totals[output] ?? 0) - (model.thresholds[output] ?? 0));
}

/** Cues alone: 20 points for each of theirs, found from 1 of theirs on. */
export function groundOfCues(intent: IntentId, scales: Scales): Ground {
  const base = NEEDED - POINTS_PER_CUE_POINT;
  const parts = scales[intent].spans.map((span) => ({ ...span, points: span.points * POINTS_PER_CUE_POINT }));
  return { total: pointsOfCues(intent, scales), base, parts, tokens: null };
}

/** Cues and words as the model weighs them. */
export function groundOfModel(
  intent: IntentId,
  model: TrainedModel,
  scored: Scored,
  evidence: Float64Array,
  scales: Scales,
): Ground {
  const output = INTENT_IDS.indexOf(intent);
  const weights = model.evidence.subarray(output * EVIDENCE_SIZE, (output + 1) * EVIDENCE_SIZE);
  const total = pointsOfModel(intent, model, scored);
  const base = NEEDED + POINTS_PER_UNIT * ((weights[ALWAYS] ?? 0) - (model.thresholds[output] ?? 0));
  const parts: Span[] = [];
  for (const [index, scale] of SCALES.entries()) {
    let given = 0;
    for (const at of placesOf(index)) given += (weights[at] ?? 0) * (evidence[at] ?? 0);
    share(scales[scale].spans, given * POINTS_PER_UNIT, parts);
  }
  const { sure } = scales[intent];
  if (sure) parts.push({ ...sure, points: sureSum(sure) * POINTS_PER_UNIT });
  return { total, base, parts, tokens: { sums: scored.tokens, stride: OUTPUTS.length, offset: output } };
}

/** What a token gave, in points. */
export function pointsOfToken({ tokens }: Ground, token: number): number {
  return tokens ? (tokens.sums[token * tokens.stride + tokens.offset] ?? 0) * POINTS_PER_UNIT : 0;
}

/** Lays what a scale gave to the places that its cues stand at. */
function share(spans: readonly Span[], points: number, parts: Span[]): void {
  if (points === 0) return;
  let all = 0;
  for (const span of spans) all += span.points;
  for (const { start, end, points: weight } of spans)
    parts.push({ start, end, points: (points * weight) / all });
}
