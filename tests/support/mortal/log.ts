import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { type LogDatabase, openLog } from '../../../src/log/database';
import { type Life, never, step } from './life';

/** A worker's own connection to a log: when the worker dies in a transaction, that rolls back. */
export function mortalLog(name: string, life: Life): LogDatabase {
  const log = openLog(name);
  log.use(dyingWith(life));
  return log;
}

function dyingWith(life: Life): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({ ...core, table: (name) => mortalTable(core.table(name), life) }),
  };
}

function mortalTable(table: DBCoreTable, life: Life): DBCoreTable {
  const gate =
    <R extends { trans: unknown }, A>(request: (req: R) => Promise<A>) =>
    (req: R): Promise<A> => {
      if (step(life)) return request(req);
      rollBack(req.trans as IDBTransaction);
      return never();
    };
  return {
    ...table,
    mutate: gate((req) => table.mutate(req)),
    get: gate((req) => table.get(req)),
    getMany: gate((req) => table.getMany(req)),
    query: gate((req) => table.query(req)),
    openCursor: gate((req) => table.openCursor(req)),
    count: gate((req) => table.count(req)),
  };
}

function rollBack(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
