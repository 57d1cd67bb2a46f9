import { abridge } from '../../src/domain/classify/abridge';
import { ENGLISH } from '../../src/domain/cues/en';
import { prepareCues, type Weighed } from '../../src/domain/cues/weigh';
import { fold } from '../../src/domain/fold';
import { type Reading, read } from '../../src/domain/reading/reading';
import { evidenceOf } from '../../src/domain/trained/evidence';

const weigh = prepareCues(ENGLISH);

/** An English post as the classifier comes to it before the model has its say. */
export interface EnglishPost extends Weighed {
  reading: Reading;
  evidence: Float64Array;
}

export function readEnglish(post: string): EnglishPost {
  const text = abridge(post);
  const reading = read(fold(text).trim());
  const weighed = weigh(reading);
  return { ...weighed, reading, evidence: evidenceOf(text, reading, weighed.scales) };
}
