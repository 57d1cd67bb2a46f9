import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fold } from '../../src/domain/fold';
import { read } from '../../src/domain/reading/reading';
import { negatedFeature, wordFeature } from '../../src/domain/trained/features';

/** What a “not” makes of a valence: `not good` is a little bad. */
const TURNED = -0.5;

/**
 * Words of the VADER lexicon (Hutto & Gilbert 2014, MIT) with their valence, -4 to 4, keyed by the feature of
 * the word alone and when negated. Emoticons and phrases are left out.
 */
export function readLexicon(): Map<number, number> {
  const entry = createRequire(import.meta.url).resolve('vader-sentiment');
  const file = path.join(path.dirname(entry), '../vader_lexicon.txt');
  const valences = new Map<number, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', valence = ''] = line.split('\t');
    if (!/^[a-z']+$/.test(word)) continue;
    const { count, hashes } = read(fold(word));
    if (count !== 1) continue;
    valences.set(wordFeature(hashes[0] ?? 0), Number(valence));
    valences.set(negatedFeature(hashes[0] ?? 0), Number(valence) * TURNED);
  }
  return valences;
}
