import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DATA } from '../../model/sets';
import { ourSets, SILVER_SETS } from './all-intents';
import type { MeasuredSet } from './measured-set';
import { MOOD_SETS } from './moods';
import { SINGLE_LABEL_SETS } from './single-labels';

const SHARED: Record<string, (set: string) => MeasuredSet | MeasuredSet[]> = {
  ...MOOD_SETS,
  ...SINGLE_LABEL_SETS,
  ...SILVER_SETS,
};

/** All that is measured here, and plain sentences on what could not be. */
export function allSets(): { sets: MeasuredSet[]; missing: string[] } {
  const folder = path.join(DATA, 'dev');
  const there = existsSync(folder)
    ? readdirSync(folder).flatMap((file) => (file.endsWith('.jsonl') ? path.basename(file, '.jsonl') : []))
    : [];
  if (there.length === 0)
    return {
      sets: ourSets(),
      missing: ['The labelled sets are missing (../shared/data/dev): only our own posts are measured.'],
    };
  const known = Object.keys(SHARED);
  const absent = known.filter((set) => !there.includes(set));
  const unknown = there.filter((set) => !known.includes(set));
  return {
    sets: [
      ...known.filter((set) => there.includes(set)).flatMap((set) => SHARED[set]?.(set) ?? []),
      ...ourSets(),
    ],
    missing: [
      ...absent.map((set) => `The set ${set} is missing and not measured.`),
      ...unknown.map((set) => `Nothing is known of the set ${set}; it is not measured.`),
    ],
  };
}
