import { describe, expect, it } from 'vitest';
import type { Example } from '../../../scripts/model/example';
import { learn } from '../../../scripts/model/learn';
import { haveData, readOurLabels, readOurPosts } from '../../../scripts/model/sets';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { modelBytes, openModel, type TrainedModel } from '../../../src/domain/trained/model-file';
import { DETECTION, OUTPUTS } from '../../../src/domain/trained/outputs';

const quiet = (): void => undefined;
const english = readOurPosts('trade').filter(({ lang }) => lang === 'en');
/** Every so many of our posts, so that all trades and intents have their say. */
const SOME = english.filter((_, at) => at % Math.floor(english.length / 300) === 0).slice(0, 300);

const bytesOf = (model: TrainedModel): Buffer => Buffer.from(modelBytes(model));

describe('learn', () => {
  it('makes the same bytes of the same examples', () => {
    const once = bytesOf(learn(SOME, quiet));
    expect(once.equals(bytesOf(learn(SOME, quiet)))).toBe(true);
    expect(once.equals(bytesOf(learn(SOME.slice(1), quiet)))).toBe(false);
  });

  it.skipIf(!haveData())('makes the same bytes of texts of others', () => {
    const labels = readOurLabels();
    const some = labels.filter((_, at) => at % Math.floor(labels.length / 300) === 0).slice(0, 300);
    expect(bytesOf(learn(some, quiet)).equals(bytesOf(learn(some, quiet)))).toBe(true);
  });

  it('makes a model that can be opened and tells what it was taught', () => {
    const model = openModel(Uint8Array.from(modelBytes(learn(SOME, quiet))).buffer, DETECTION);
    expect(model.thresholds.every((threshold) => threshold === 0)).toBe(true);
    const classify = makeClassifier(model);
    for (const output of ['product_question', 'complaint', 'spam'] as const) {
      const mean = (of: readonly Example[]): number =>
        of.reduce((sum, { text }) => sum + classify(text).points[output], 0) / of.length;
      const at = OUTPUTS.indexOf(output);
      const having = SOME.filter(({ labels }) => labels[at] === 1);
      expect(having.length).toBeGreaterThan(5);
      expect(mean(having)).toBeGreaterThan(mean(SOME.filter(({ labels }) => labels[at] === 0)) + 10);
    }
  });

  it('says how far it is', () => {
    const said: string[] = [];
    learn(SOME.slice(0, 20), (what) => said.push(what));
    expect(said[0]).toMatch(/^20 texts, \d+ features$/);
    for (const output of OUTPUTS) expect(said.join('\n')).toContain(`${output}: 20 labels`);
  });
});
