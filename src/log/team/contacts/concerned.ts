import type { ChangeRow } from '../../changes';

/** As many people are looked at one by one; of more, all that is shared is looked through once. */
const MOST = 200;

/** The contacts whose own records or exchanges were written; null: anybody may be. @param rows null: too many to tell */
export function readConcerned(rows: readonly ChangeRow[] | null): Set<string> | null {
  if (!rows) return null;
  const concerned = new Set<string>();
  for (const { table, ids, contactIds } of rows) {
    if (table !== 'contacts' && table !== 'interactions') continue;
    if (!ids) return null;
    for (const id of contactIds) concerned.add(id);
  }
  return concerned.size > MOST ? null : concerned;
}
