/**
 * `npm run train:facts`: grows the trees that weigh a draft against the facts, from drafts of our own writing, chooses
 * what it takes to find fault by drafts of writers that they did not see, writes them and their card. The same drafts make
 * the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { forestBytes } from '../../src/domain/facts/compared/forest';
import { FEATURES } from '../../src/domain/facts/compared/row';
import { writeCard } from './card';
import { readFolder } from './draft';
import { exampleOf } from './example';
import { learn } from './learn';
import { chooseThresholds } from './thresholds';

const ASSETS = path.resolve(import.meta.dirname, '../../assets');

const began = Date.now();
const say = (what: string): void =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);

const drafts = readFolder(path.join(import.meta.dirname, 'drafts'));
const byWriter = new Map([...drafts].map(([writer, all]) => [writer, all.map(exampleOf)]));
const examples = [...byWriter.values()].flat();
say(`${examples.length} drafts`);
const chosen = chooseThresholds(byWriter);
say(`of writers they did not see: ${percent(chosen.caught)} found, ${percent(chosen.marked)} marked`);
const forest = { ...learn(examples), upholds: chosen.upholds, finds: chosen.finds };
const bytes = forestBytes(forest, FEATURES);
writeFileSync(path.join(ASSETS, 'facts-model.bin'), bytes);
say(`assets/facts-model.bin, ${bytes.length} bytes`);
writeCard(path.join(ASSETS, 'facts-model.md'), { forest, drafts, bytes, chosen });

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
