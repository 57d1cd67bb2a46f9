import { INTENT_IDS, Sentiment } from '../model';
import { EVIDENCE_SIZE } from './evidence';
import type { Shape } from './model-file';

/** What the model scores, in the order of its weights: intents, moods, and how pressing a text is. */
export const OUTPUTS = [...INTENT_IDS, ...Sentiment.options, 'waits', 'now'] as const;
export type Output = (typeof OUTPUTS)[number];

export const MOODS_FROM = INTENT_IDS.length;
export const WAITS = OUTPUTS.indexOf('waits');
export const NOW = OUTPUTS.indexOf('now');

/** The shape of the detection model. */
export const DETECTION: Shape = { outputs: OUTPUTS.length, evidence: EVIDENCE_SIZE };
