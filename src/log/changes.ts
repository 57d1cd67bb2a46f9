import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import { MERGED_TABLES } from '../domain/merge/shapes';

/**
 * One write to the log: which records of a table, and of whose contacts. What is made from the log (the contact
 * list's lines, the search index, snapshots) reads on from the row it saw last, so that no writer has to know
 * of it and none can be forgotten.
 */
export interface ChangeRow {
  /** Ascending, never used again. */
  seq: number;
  table: string;
  /** Null: all of them may have changed. */
  ids: string[] | null;
  /** The contacts concerned. */
  contactIds: string[];
}

/** Mentions come and go with every page; nothing is made from those that nobody acted on. */
const NOTED: ReadonlySet<string> = new Set([
  ...MERGED_TABLES.filter((table) => table !== 'mentions'),
  'settings',
]);

/** Notes every write in the same transaction. https://dexie.org/docs/Dexie/Dexie.use() */
export const notingChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'notingChanges',
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const noted = mode === 'readwrite' && stores.some((store) => NOTED.has(store));
      return core.transaction(noted ? [...new Set([...stores, 'changes'])] : stores, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (!NOTED.has(name)) return table;
      return {
        ...table,
        async mutate(request) {
          const answer = await table.mutate(request);
          const row = rowOf(name, request);
          // An upgrade's own transaction knows all tables; nothing is noted before this one is there.
          if (row && core.schema.tables.some((one) => one.name === 'changes')) {
            await core.table('changes').mutate({ type: 'add', trans: request.trans, values: [row] });
          }
          return answer;
        },
      };
    },
  }),
};

function rowOf(table: string, request: DBCoreMutateRequest): Omit<ChangeRow, 'seq'> | null {
  if (request.type === 'deleteRange') return { table, ids: null, contactIds: [] };
  if (request.type === 'delete') {
    const ids = request.keys.map(String);
    return ids.length === 0 ? null : { table, ids, contactIds: table === 'contacts' ? ids : [] };
  }
  const values: { id: string; contactId?: string; mergedInto?: string | null }[] = [...request.values];
  if (values.length === 0) return null;
  const ids = values.map(({ id }) => id);
  const contactIds = table === 'contacts' ? ids : values.flatMap(({ contactId }) => contactId ?? []);
  return { table, ids, contactIds: [...new Set(contactIds)] };
}
