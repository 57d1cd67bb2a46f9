import { INTENT_IDS, Sentiment } from '../../src/domain/model';
import { MOODS_FROM, NOW, OUTPUTS, WAITS } from '../../src/domain/trained/outputs';

/** A labelled text. A label that is not known is NaN. */
export interface Example {
  id: string;
  text: string;
  /** The set it comes from, or `own` and `general` for those we wrote. */
  set: string;
  lang: string;
  /** 0, 1 or NaN for each of OUTPUTS. */
  labels: Float64Array;
  /** Which of the labels the set's makers gave, where ours stand beside them. */
  theirs?: ReadonlySet<number>;
}

/** What a label file says of a text. */
export interface Labels {
  [intent: string]: unknown;
  sentiment?: string;
  urgency?: number;
}

/** One letter for each intent, in the order of INTENT_IDS; `-` stands for none. */
const CODES = 'BRQCPFXS';

export function unknownLabels(): Float64Array {
  return new Float64Array(OUTPUTS.length).fill(Number.NaN);
}

/** Reads `BQ neu 1`: intents, mood, urgency. Throws on anything else: a typing error must not train a model. */
export function labelsOfCodes(codes: string, mood: string, urgency: string): Float64Array {
  const labels = unknownLabels();
  if (codes === '' || (codes !== '-' && [...codes].some((code) => !CODES.includes(code))))
    throw new Error(`Unknown intents “${codes}”`);
  for (let at = 0; at < INTENT_IDS.length; at++) labels[at] = codes.includes(CODES.charAt(at)) ? 1 : 0;
  const full = Sentiment.options.find((option) => option.startsWith(mood) && mood.length === 3);
  if (!full) throw new Error(`Unknown mood “${mood}”`);
  setMood(labels, full);
  if (!['0', '1', '2'].includes(urgency)) throw new Error(`Unknown urgency “${urgency}”`);
  setUrgency(labels, Number(urgency));
  return labels;
}

export function labelsOfSet(given: Labels): Float64Array {
  const labels = unknownLabels();
  for (const [at, intent] of INTENT_IDS.entries()) {
    const label = given[intent];
    if (typeof label === 'number') labels[at] = label;
  }
  if (given.sentiment) setMood(labels, given.sentiment);
  if (given.urgency !== undefined) setUrgency(labels, given.urgency);
  return labels;
}

export function setMood(labels: Float64Array, mood: string): void {
  for (const [at, option] of Sentiment.options.entries()) labels[MOODS_FROM + at] = option === mood ? 1 : 0;
}

function setUrgency(labels: Float64Array, urgency: number): void {
  labels[WAITS] = urgency >= 1 ? 1 : 0;
  labels[NOW] = urgency >= 2 ? 1 : 0;
}
