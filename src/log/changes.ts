import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import { actedOn } from '../domain/acted-on';
import { MERGED_TABLES } from '../domain/merge/shapes';
import type { Mention } from '../domain/model';

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

const NOTED: ReadonlySet<string> = new Set([...MERGED_TABLES, 'gone', 'settings']);

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
        mutate(request) {
          const { trans } = request;
          const noting = async (row: Row | null) => {
            const answer = await table.mutate(request);
            // An upgrade's own transaction knows all tables; nothing is noted before this one is there.
            if (row && core.schema.tables.some((one) => one.name === 'changes')) {
              await core.table('changes').mutate({ type: 'add', trans, values: [row] });
            }
            return answer;
          };
          if (request.type !== 'delete') return noting(rowOf(name, request));
          // Looked at before they go: afterwards nobody can tell whose they were. No `await` here: what follows
          // it would stand outside Dexie's transaction.
          const { keys } = request;
          return table.getMany({ trans, keys }).then((records) => noting(deletedRow(name, keys, records)));
        },
      };
    },
  }),
};

/** What a record says of the contacts that it is about or points at. */
interface Pointing {
  id: string;
  contactId?: string;
  mergedInto?: string | null;
  referredBy?: string | null;
}

type Row = Omit<ChangeRow, 'seq'>;

function rowOf(table: string, request: Exclude<DBCoreMutateRequest, { type: 'delete' }>): Row | null {
  if (request.type === 'deleteRange') return { table, ids: null, contactIds: [] };
  const values: Pointing[] = table === 'mentions' ? request.values.filter(isKept) : [...request.values];
  if (values.length === 0) return null;
  const ids = values.map(({ id }) => id);
  const contactIds = table === 'contacts' ? ids : values.flatMap(({ contactId }) => contactId ?? []);
  return { table, ids, contactIds: [...new Set(contactIds)] };
}

function deletedRow(table: string, all: unknown[], found: (Pointing | undefined)[]): Row | null {
  const isNoted = (_: unknown, at: number) => table !== 'mentions' || isKept(found[at]);
  const [keys, records] = [all.filter(isNoted), found.filter(isNoted)];
  if (keys.length === 0) return null;
  const contactIds = records.flatMap((record) => (record ? concernedBy(table, record) : []));
  return { table, ids: keys.map(String), contactIds: [...new Set(contactIds)] };
}

/** Mentions come and go with every page; nothing is made from those that nobody acted on. */
function isKept(mention: unknown): boolean {
  return mention !== undefined && actedOn(mention as Mention);
}

function concernedBy(table: string, { id, contactId, mergedInto, referredBy }: Pointing): string[] {
  if (table !== 'contacts') return contactId ? [contactId] : [];
  return [id, mergedInto, referredBy].flatMap((one) => one ?? []);
}
