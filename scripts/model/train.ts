/**
 * `npm run train`: learns the detection model from the labelled sets that may train one and from our own
 * posts, chooses its thresholds on the dev sets, writes the model and its card. The same data make the same
 * bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../src/domain/fold';
import { modelBytes } from '../../src/domain/trained/model-file';
import { writeCard } from './card';
import type { Example } from './example';
import { heldOutReport } from './held-out';
import { learn } from './learn';
import { DATA, haveData, readOurLabels, readOurPosts, readSet } from './sets';
import { TRAINING_SETS } from './settings';
import { chooseThresholds, keptForTuning } from './thresholds';

const ASSETS = path.resolve(import.meta.dirname, '../../assets');

/** Labels of a set's makers first; ours where they say nothing. English only. */
function gather(): Example[] {
  const byId = new Map<string, Example>();
  const sources = [
    ...TRAINING_SETS.flatMap((set) => readSet('train', set)).map(markTheirs),
    ...readOurLabels(),
    ...readOurPosts('trade').filter(({ id }) => !keptForTuning(id)),
    ...readOurPosts('general'),
  ];
  const measured = new Set(
    [...readOurPosts('held-out'), ...readOurPosts('trade').filter(({ id }) => keptForTuning(id))].map(plain),
  );
  for (const example of sources) {
    // “Price?” is written by many: what measures must not also be learnt.
    if (example.lang !== 'en' || measured.has(plain(example))) continue;
    const before = byId.get(example.id);
    if (!before) {
      byId.set(example.id, example);
      continue;
    }
    for (const [at, label] of example.labels.entries())
      if (Number.isNaN(before.labels[at])) before.labels[at] = label;
  }
  return [...byId.values()];
}

function markTheirs(example: Example): Example {
  const theirs = new Set([...example.labels.keys()].filter((at) => !Number.isNaN(example.labels[at])));
  return { ...example, theirs };
}

const plain = ({ text }: Example): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

if (!haveData()) {
  console.error(`The labelled posts are not here (${DATA}). Nothing was trained; the model stays as it is.`);
  process.exit(1);
}
const began = Date.now();
const say = (what: string): void =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);
const examples = gather();
const model = learn(examples, say);
const chosen = chooseThresholds(model);
model.thresholds.set(chosen.thresholds);
const bytes = modelBytes(model);
writeFileSync(path.join(ASSETS, 'detection-model.bin'), bytes);
say(`assets/detection-model.bin, ${bytes.length} bytes`);
const heldOut = heldOutReport(model);
for (const line of [...chosen.report, ...heldOut]) say(line);
writeCard(path.join(ASSETS, 'detection-model.md'), { examples, bytes, report: chosen.report, heldOut });
