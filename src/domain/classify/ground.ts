import { SCALES, type Scale, type Scales, type Span } from '../cues/weigh';
import { INTENT_IDS, type IntentId } from '../model';
import type { Reading } from '../reading/reading';
import { ALWAYS, EVIDENCE_SIZE, placesOf } from '../trained/evidence';
import type { TrainedModel } from '../trained/model-file';
import { OUTPUTS } from '../trained/outputs';
import type { Scored } from '../trained/score';
import { NEEDED } from './points';

/** Why a text has an intent, or not: all that counted, in points. `base` and the points of `parts` add up to `total`. */
export interface Ground {
  total: number;
  /** Before a word is read. */
  base: number;
  /** Places in the folded text and what they gave; a place may stand in several parts. */
  parts: Span[];
  /** What cannot be laid to one place: length, capitals, cues that speak against. */
  elsewhere: number;
}

const POINTS_PER_CUE_POINT = 20;

/** Cues alone: 20 points for each of theirs, found from 1 of theirs on. */
export function groundOfCues(intent: IntentId, scales: Scales): Ground {
  const { points, spans } = scales[intent];
  const base = NEEDED - POINTS_PER_CUE_POINT;
  const parts = spans.map((span) => ({ ...span, points: span.points * POINTS_PER_CUE_POINT }));
  const given = parts.reduce((sum, part) => sum + part.points, 0);
  const total = base + points * POINTS_PER_CUE_POINT;
  return { total, base, parts, elsewhere: total - base - given };
}

/** A tenth of a point of the model's sum is one of ours; its threshold stands at NEEDED. */
const POINTS_PER_UNIT = 10;

/** Cues and words as the model weighs them. */
export function groundOfModel(
  intent: IntentId,
  model: TrainedModel,
  { totals, tokens }: Scored,
  evidence: Float64Array,
  reading: Reading,
  scales: Scales,
): Ground {
  const output = INTENT_IDS.indexOf(intent);
  const weights = model.evidence.subarray(output * EVIDENCE_SIZE, (output + 1) * EVIDENCE_SIZE);
  const total = NEEDED + POINTS_PER_UNIT * ((totals[output] ?? 0) - (model.thresholds[output] ?? 0));
  const base = NEEDED + POINTS_PER_UNIT * ((weights[ALWAYS] ?? 0) - (model.thresholds[output] ?? 0));
  const parts: Span[] = [];
  for (const [index, scale] of SCALES.entries()) {
    const given = placesOf(index).reduce((sum, at) => sum + (weights[at] ?? 0) * (evidence[at] ?? 0), 0);
    parts.push(...shared(scales, scale, given * POINTS_PER_UNIT));
  }
  for (let token = 0; token < reading.count; token++) {
    const points = (tokens[token * OUTPUTS.length + output] ?? 0) * POINTS_PER_UNIT;
    if (points !== 0)
      parts.push({ start: reading.starts[token] ?? 0, end: reading.ends[token] ?? 0, points });
  }
  const given = parts.reduce((sum, part) => sum + part.points, 0);
  return { total, base, parts, elsewhere: total - base - given };
}

/** What a scale gave, laid to the places that its cues stand at. */
function shared(scales: Scales, scale: Scale, points: number): Span[] {
  const { spans } = scales[scale];
  const all = spans.reduce((sum, span) => sum + span.points, 0);
  if (all === 0 || points === 0) return [];
  return spans.map((span) => ({ ...span, points: (points * span.points) / all }));
}
