import type { Classifier } from '../domain/classify/classification';
import { makeClassifier } from '../domain/classify/classify';
import { makeWeighers } from '../domain/cues/weighers';
import { openModel } from '../domain/trained/model-file';
import { DETECTION } from '../domain/trained/outputs';
import { modelOnce } from '../messaging/shipped-model';

/** assets/detection-model.md says what it is made of. */
const detectionModel = modelOnce({
  file: 'detection-model.bin',
  open: (bytes) => openModel(bytes, DETECTION),
});

/**
 * The classifier of this worker, made once, when the first posts come. Where the model cannot be read the cues decide
 * alone, and every mention says so; the next worker tries again.
 * Call it before waiting for anything else: the cues that most texts need are compiled while the file is read.
 */
export function classifierOnce(): () => Promise<Classifier> {
  let made: Promise<Classifier> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function make(): Promise<Classifier> {
  const reading = detectionModel();
  const weigherOf = makeWeighers();
  weigherOf('en');
  return reading.then((model) => makeClassifier(model, weigherOf));
}
