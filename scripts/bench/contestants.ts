import { DETECTION } from '../../src/domain/trained/outputs';
import { builtDetection } from '../built-detection';
import { AFINN } from '../measure/systems/afinn';
import { VADER } from '../measure/systems/vader';
import { modelBuffer } from '../shipped-classifier';

export interface Contestant {
  name: string;
  read(text: string): unknown;
  /** How often a text is read at a stretch: what is faster than the clock can tell is read often. */
  times: number;
}

/** Ours first, then what it is compared with. Nothing that looks at a text is faster than the scan. */
export async function contestants(): Promise<Contestant[]> {
  const { makeClassifier, openModel } = await builtDetection();
  return [
    { name: 'Rapport', read: makeClassifier(openModel(modelBuffer(), DETECTION)), times: 1 },
    { name: 'VADER', read: VADER.answer, times: 1 },
    { name: 'AFINN', read: AFINN.answer, times: 1 },
    { name: 'scan', read: scan, times: 50 },
  ];
}

/** One pass over the characters. */
function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
