/**
 * `npm run train:review`: learns the model of the review from drafts of our own writing, chooses its thresholds by
 * drafts of writers that it did not see, writes the model and its card. The same drafts make the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelBytes } from '../../src/domain/trained/model-file';
import { BAD, DEVELOPED, GOOD, isHeldOut } from '../../tests/domain/review/drafts';
import { writeCard } from './card';
import { readDrafts } from './draft';
import { type Example, exampleOf, exampleOfOurs } from './example';
import { learn } from './learn';
import { mendedOf } from './mended';
import { chooseThresholds } from './thresholds';

const ASSETS = path.resolve(import.meta.dirname, '../../assets');

const began = Date.now();
const say = (what: string): void =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);

const byWriter = new Map<string, Example[]>();
for (const [file, drafts] of readDrafts(path.join(import.meta.dirname, 'drafts'))) {
  const writer = file.charAt(0);
  byWriter.set(writer, [...(byWriter.get(writer) ?? []), ...drafts.map(exampleOf)]);
}
const ours = [
  ...[BAD, GOOD].flatMap((drafts) => drafts.filter((_, at) => !isHeldOut(at))),
  ...DEVELOPED.bad,
  ...DEVELOPED.good,
]
  .flatMap((draft) => [draft, ...mendedOf(draft)])
  .map(exampleOfOurs);
const examples = [...ours, ...[...byWriter.values()].flat()];
say(`${examples.length} drafts, ${ours.length} of them those that the patterns were made with`);
const chosen = chooseThresholds(byWriter, ours);
say(`of writers it did not see: ${percent(chosen.caught)} caught, ${percent(chosen.nagged)} nagged`);
const model = learn(examples);
model.thresholds.set(chosen.thresholds);
const bytes = modelBytes(model);
writeFileSync(path.join(ASSETS, 'review-model.bin'), bytes);
say(`assets/review-model.bin, ${bytes.length} bytes`);
writeCard(path.join(ASSETS, 'review-model.md'), {
  examples,
  writers: byWriter.size,
  ours: ours.length,
  bytes,
  chosen,
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
