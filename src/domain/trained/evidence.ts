import { SCALES, type Scales } from '../cues/weigh';
import type { Reading } from '../reading/reading';

/**
 * What the model is told besides the words: what the cues add up to (three views of each scale), whether the
 * author shouts or draws words out, how long the text is. The last entry is always 1.
 */
const VIEWS = 3;
const SHOUTS = SCALES.length * VIEWS;
const DRAWN_OUT = SHOUTS + 1;
const LENGTH = SHOUTS + 2;
export const ALWAYS = SHOUTS + 3;
export const EVIDENCE_SIZE = SHOUTS + 4;

const LEAST = -1.5;
const MOST = 3;
/** So far a text is searched for capitals and drawn-out letters. */
const LOOKED_AT = 400;
const W = 119;

export function evidenceOf(original: string, { count }: Reading, scales: Scales): Float64Array {
  const evidence = new Float64Array(EVIDENCE_SIZE);
  for (const [index, scale] of SCALES.entries()) {
    const { points } = scales[scale];
    evidence[index] = Math.max(LEAST, Math.min(points, MOST));
    evidence[SCALES.length + index] = points >= 1 ? 1 : 0;
    evidence[SCALES.length * 2 + index] = points > 0 ? 1 : 0;
  }
  const { shouts, drawnOut } = manner(original);
  evidence[SHOUTS] = shouts ? 1 : 0;
  evidence[DRAWN_OUT] = drawnOut ? 1 : 0;
  evidence[LENGTH] = Math.min(2, Math.log2(1 + count) / 4);
  evidence[ALWAYS] = 1;
  return evidence;
}

/** The three places of a scale in the evidence. */
export function placesOf(scaleIndex: number): readonly [number, number, number] {
  return [scaleIndex, SCALES.length + scaleIndex, SCALES.length * 2 + scaleIndex];
}

function manner(text: string): { shouts: boolean; drawnOut: boolean } {
  let capitals = 0;
  let small = 0;
  let before = 0;
  let run = 0;
  let drawnOut = false;
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const capital = unit >= 65 && unit <= 90;
    if (capital) capitals++;
    else if (unit >= 97 && unit <= 122) small++;
    else {
      before = 0;
      continue;
    }
    const letter = capital ? unit + 32 : unit;
    run = letter === before ? run + 1 : 1;
    before = letter;
    // `www` is drawn out in no word.
    if (run === 3 && letter !== W) drawnOut = true;
  }
  return { shouts: capitals > 8 && capitals > small, drawnOut };
}
