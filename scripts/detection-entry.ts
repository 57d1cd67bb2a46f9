/** What is bundled to be timed, see built-detection.ts. */
export { makeClassifier } from '../src/domain/classify/classify';
export { openModel } from '../src/domain/trained/model-file';
