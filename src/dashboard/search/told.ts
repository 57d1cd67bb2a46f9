import type { StoredRecord } from '../../domain/model';
import type { IndexBuilder } from '../../domain/search/index-builder';
import {
  type Placed,
  textsOfFollowUp,
  textsOfInteraction,
  textsOfPurchase,
} from '../../domain/search/search-texts';
import type { LogDatabase } from '../../log/database';
import { inChunks } from '../../log/in-chunks';

/** A table that tells something of contacts. */
export interface Told {
  name: string;
  addAll(log: LogDatabase, builder: IndexBuilder): Promise<void>;
  addOf(log: LogDatabase, builder: IndexBuilder, contactIds: readonly string[]): Promise<void>;
  /** What it tells of these contacts, the newest first. */
  textsOf(log: LogDatabase, contactIds: readonly string[]): Promise<string[]>;
}

type Telling = StoredRecord & { contactId: string };

function told<R extends Telling>(
  name: 'interactions' | 'purchases' | 'followUps',
  textsOf: (record: R) => Placed[],
): Told {
  const tableOf = (log: LogDatabase) => log.table<R, string>(name);
  const recordsOf = (log: LogDatabase, ids: readonly string[]): Promise<R[]> =>
    tableOf(log).where('contactId').anyOf(ids).toArray();
  const add = (builder: IndexBuilder, records: readonly R[]): void => {
    for (const record of records) {
      if (record.deletedAt) continue;
      for (const [where, text] of textsOf(record)) builder.text(record.contactId, where, text);
    }
  };
  return {
    name,
    async addAll(log, builder) {
      for await (const some of inChunks(tableOf(log))) add(builder, some);
    },
    async addOf(log, builder, contactIds) {
      add(builder, await recordsOf(log, contactIds));
    },
    async textsOf(log, contactIds) {
      const records = (await recordsOf(log, contactIds)).filter(({ deletedAt }) => !deletedAt);
      return records.toReversed().flatMap((record) => textsOf(record).map(([, text]) => text));
    },
  };
}

/** To make contacts found by what another table tells of them: a line here, and in `search-texts.ts`. */
export const TOLD: readonly Told[] = [
  told('interactions', textsOfInteraction),
  told('purchases', textsOfPurchase),
  told('followUps', textsOfFollowUp),
];

/** Tables a change of which changes what contacts are found by. */
export const TELLING: ReadonlySet<string> = new Set(['contacts', ...TOLD.map(({ name }) => name)]);
