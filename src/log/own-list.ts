import type { Table } from 'dexie';
import type { StoredRecord } from '../domain/model';

/** A record that has its place in a list of the user's own. */
export type Listed = StoredRecord & { order: number };

/** A list in the user's order. */
export async function listInOrder<T extends Listed>(table: Table<T, string>): Promise<T[]> {
  return (await allInOrder(table)).filter(({ deletedAt }) => !deletedAt);
}

/** The same with deleted records. Two of one place, from two computers, stand by their ids, as they are read. */
export async function allInOrder<T extends Listed>(table: Table<T, string>): Promise<T[]> {
  return (await table.toArray()).sort((a, b) => a.order - b.order);
}

/** The place of the last one; deleted ones count as well, so that one that is brought back never shares its place. */
export async function lastOrder<T extends Listed>(table: Table<T, string>): Promise<number> {
  return (await allInOrder(table)).at(-1)?.order ?? -1;
}
