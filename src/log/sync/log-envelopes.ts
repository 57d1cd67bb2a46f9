import { actedOn } from '../../domain/acted-on';
import { MERGED_TABLES, type MergedTable } from '../../domain/merge/shapes';
import type { Mention, StoredRecord } from '../../domain/model';
import { type Envelope, SETTINGS_ID } from '../../domain/sync/envelope';
import { sharedSettings } from '../../domain/sync/settings-shared';
import type { ChangeRow } from '../changes';
import { withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import type { ContactRow } from '../rows';

/** Ids of documents by the table that their records stand in; null: not known, or none. */
export type Ids = Map<string, MergedTable | null>;

/** The ids that these changes are about; null: nobody can tell, all may be meant. */
export function idsIn(rows: readonly ChangeRow[]): Ids | null {
  const ids: Ids = new Map();
  for (const row of rows) {
    if (!row.ids) return null;
    for (const id of row.ids) {
      if (row.table === 'settings') ids.set(SETTINGS_ID, null);
      else if (row.table === 'gone') ids.set(id, ids.get(id) ?? null);
      else ids.set(id, row.table as MergedTable);
    }
  }
  return ids;
}

/** All that the log has. */
export function allIds(log: LogDatabase): Promise<Ids> {
  return log.transaction('r', log.tables, async () => {
    const ids: Ids = new Map([[SETTINGS_ID, null]]);
    for (const id of await log.gone.toCollection().primaryKeys()) ids.set(id, null);
    for (const table of MERGED_TABLES) {
      for (const id of await log.table<StoredRecord, string>(table).toCollection().primaryKeys())
        ids.set(id, table);
    }
    return ids;
  });
}

/** What the log says of these ids now. Of an id without an entry it says nothing: it is not to be known elsewhere. */
export function envelopesOf(log: LogDatabase, ids: Ids): Promise<Map<string, Envelope>> {
  return log.transaction('r', log.tables, async () => {
    const said = new Map<string, Envelope>();
    for (const table of new Set(ids.values())) {
      if (table === null) continue;
      const asked = [...ids].flatMap(([id, of]) => (of === table ? [id] : []));
      for (const row of await log.table<StoredRecord, string>(table).bulkGet(asked)) {
        const record = row && recordOf(table, row);
        if (record) said.set(record.id, { kind: 'record', table, record });
      }
    }
    for (const gone of await log.gone.bulkGet([...ids.keys()])) {
      if (gone) said.set(gone.id, { kind: 'gone', gone });
    }
    const settings = ids.has(SETTINGS_ID) ? await log.settings.get('settings') : undefined;
    if (settings) said.set(SETTINGS_ID, { kind: 'settings', settings: sharedSettings(settings) });
    return said;
  });
}

/** Null: not for other devices. */
function recordOf(table: MergedTable, row: StoredRecord): StoredRecord | null {
  if (table === 'contacts') return withoutKeys(row as ContactRow);
  return table === 'mentions' && !actedOn(row as Mention) ? null : row;
}
