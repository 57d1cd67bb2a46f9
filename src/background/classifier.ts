import browser from 'webextension-polyfill';
import type { Classifier } from '../domain/classify/classification';
import { makeClassifier } from '../domain/classify/classify';
import { openModel, type TrainedModel } from '../domain/trained/model-file';

/** The trained model's file in the extension; assets/detection-model.md says what it is made of. */
const MODEL = 'detection-model.bin';

/**
 * The classifier of this worker: the model is read from the extension's own files, once, when the first posts
 * come. Where it cannot be read the cues decide alone, and every mention says so; the next worker tries again.
 */
export function classifierOnce(): () => Promise<Classifier> {
  let made: Promise<Classifier> | null = null;
  return () => {
    made ??= readModel().then(makeClassifier);
    return made;
  };
}

async function readModel(): Promise<TrainedModel | null> {
  try {
    const response = await fetch(browser.runtime.getURL(MODEL));
    return openModel(await response.arrayBuffer());
  } catch (error) {
    console.error('The detection model could not be read; posts are judged by rules alone', error);
    return null;
  }
}
