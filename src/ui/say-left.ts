import { leftStanding } from '../domain/merge/left-standing';
import type { MergedTable } from '../domain/merge/shapes';
import type { Key } from '../domain/say/keys';
import { say, sayCount, sayList } from '../domain/say/say';
import { readRecord } from '../log/act';
import type { LogDatabase } from '../log/database';
import type { RecordImage } from '../log/rows';

/** Parts by their field, as one would name them in a sentence. */
const WORDS: Partial<Record<MergedTable, Record<string, Key>>> = {
  contacts: {
    name: 'ui_partName',
    company: 'ui_partCompany',
    area: 'ui_partArea',
    howMet: 'ui_partHowMet',
    notes: 'ui_partNotes',
    stage: 'ui_partStage',
    vip: 'ui_partVip',
    tags: 'ui_partTag',
    phones: 'ui_partPhone',
    emails: 'ui_partEmail',
    links: 'ui_partLink',
    dates: 'ui_partDate',
    gaps: 'ui_partGaps',
    identities: 'ui_partProfile',
    referredBy: 'ui_partReferredBy',
    cadenceDays: 'ui_partCadence',
    cadenceSeason: 'ui_partCadence',
    mergedInto: 'ui_partMergedInto',
    deletedAt: 'ui_partDeleted',
  },
  interactions: {
    note: 'ui_partNote',
    at: 'ui_partDay',
    channel: 'ui_partChannel',
    settledAt: 'ui_partComplaint',
    outcome: 'ui_partOutcome',
  },
  followUps: { due: 'ui_partDay', note: 'ui_partNote', status: 'ui_partDone', words: 'ui_partPromise' },
  purchases: { what: 'ui_partBought', day: 'ui_partDay', amount: 'ui_partSum', currency: 'ui_partCurrency' },
};

/**
 * What stayed when an act was taken back, in words: `the company and a tag`. `count` things did; those without a
 * name are counted.
 */
export async function sayLeft(
  log: LogDatabase,
  images: readonly RecordImage[],
  count: number,
): Promise<string> {
  const named = new Set<string>();
  for (const { table, before, after } of images) {
    const stands = before && after && (await readRecord(log, table, after.id));
    if (!stands) continue;
    for (const path of leftStanding(table, before, after, stands)) {
      const word = WORDS[table]?.[path.split('/', 1)[0] ?? ''];
      if (word) named.add(say(word));
    }
  }
  return named.size > 0 ? sayList([...named]) : sayCount('ui_things', count);
}
