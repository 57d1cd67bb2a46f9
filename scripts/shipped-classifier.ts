import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Classifier } from '../src/domain/classify/classification';
import { makeClassifier } from '../src/domain/classify/classify';
import { openModel, type TrainedModel } from '../src/domain/trained/model-file';
import { DETECTION } from '../src/domain/trained/outputs';

export const MODEL_FILE = path.resolve(import.meta.dirname, '../assets/detection-model.bin');

/** The bytes of the shipped model, in a buffer of their own as a browser's fetch would give them. */
export function modelBuffer(): ArrayBuffer {
  return Uint8Array.from(readFileSync(MODEL_FILE)).buffer;
}

export function shippedModel(): TrainedModel {
  return openModel(modelBuffer(), DETECTION);
}

/** The classifier that ships: the same code and the same model as in the extension's worker. */
export function shippedClassifier(): Classifier {
  return makeClassifier(shippedModel());
}
