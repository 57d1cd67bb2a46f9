import { leftStanding } from '../domain/merge/left-standing';
import type { MergedTable } from '../domain/merge/shapes';
import { readRecord } from '../log/act';
import type { LogDatabase } from '../log/database';
import type { RecordImage } from '../log/rows';

/** Parts by their field, as one would name them in a sentence. */
const WORDS: Partial<Record<MergedTable, Record<string, string>>> = {
  contacts: {
    name: 'the name',
    company: 'the company',
    area: 'the area',
    howMet: 'how you met',
    notes: 'your notes',
    stage: 'the stage',
    vip: 'the VIP mark',
    tags: 'a tag',
    phones: 'a phone number',
    emails: 'an e-mail address',
    links: 'a link',
    dates: 'a day',
    gaps: 'what they care about',
    identities: 'a profile',
    referredBy: 'who sent them',
    cadenceDays: 'how often to be in touch',
    cadenceSeason: 'how often to be in touch',
    mergedInto: 'who they are merged with',
    deletedAt: 'that they are deleted',
  },
  interactions: {
    note: 'the note',
    at: 'the day',
    channel: 'what it was',
    settledAt: 'the complaint',
    outcome: 'how the complaint ended',
  },
  followUps: { due: 'the day', note: 'the note', status: 'whether it is done', words: 'the promise' },
  purchases: { what: 'what was bought', day: 'the day', amount: 'the sum', currency: 'the currency' },
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
      if (word) named.add(word);
    }
  }
  if (named.size > 0) return new Intl.ListFormat('en', { type: 'conjunction' }).format(named);
  return count === 1 ? 'one thing' : `${count} things`;
}
