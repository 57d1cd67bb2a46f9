import Dexie, { type Table } from 'dexie';

/** A copy of the log that Rapport made by itself. */
export interface SnapshotInfo {
  /** Ascending in the order they were made, whatever the clock said. */
  id: number;
  at: string;
  /** Compressed. */
  bytes: number;
  contacts: number;
  interactions: number;
  /** daily; set-aside: what could be read of a broken log before it was replaced. */
  kind: 'daily' | 'set-aside';
}

interface SnapshotRow extends SnapshotInfo {
  /** Unpacked. */
  size: number;
  /** The installation and its last change that are in it: nothing newer, no new snapshot. */
  device: string;
  seq: number;
}

/** What the snapshots hold, apart from what is told of them: lists are read without it. */
interface PackedRow {
  id: number;
  packed: Uint8Array<ArrayBuffer>;
}

/** Snapshots live in a database of their own, so that they outlive a log that breaks or is cleared. */
export class SnapshotDatabase extends Dexie {
  readonly about: Table<SnapshotRow, number>;
  readonly contents: Table<PackedRow, number>;

  constructor(logName: string) {
    super(`${logName}-snapshots`);
    this.version(1).stores({ about: '++id', contents: 'id' });
    this.about = this.table('about');
    this.contents = this.table('contents');
  }
}

/** Opens the snapshots of a log for some work and lets go of them again: they are seldom needed. */
export async function withSnapshots<T>(
  logName: string,
  work: (database: SnapshotDatabase) => PromiseLike<T>,
): Promise<T> {
  const database = new SnapshotDatabase(logName);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export type NewSnapshot = Omit<SnapshotRow, 'id' | 'bytes'> & { packed: Uint8Array<ArrayBuffer> };

/** Snapshots of each kind that are kept. */
const KEPT = { daily: 7, 'set-aside': 3 };

/** Keeps a snapshot, whole or not at all, and drops the oldest of its kind. */
export function keepSnapshot(
  database: SnapshotDatabase,
  { packed, ...about }: NewSnapshot,
): Promise<SnapshotInfo> {
  return database.transaction('rw', database.about, database.contents, async () => {
    const row = { ...about, bytes: packed.length };
    const id = await database.about.add(row as SnapshotRow);
    await database.contents.add({ id, packed });
    const alike = await database.about
      .orderBy(':id')
      .reverse()
      .filter(({ kind }) => kind === about.kind)
      .primaryKeys();
    await dropSnapshots(database, alike.slice(KEPT[about.kind]));
    return infoOf({ ...row, id });
  });
}

export function dropSnapshots(database: SnapshotDatabase, ids: readonly number[]): Promise<void> {
  return database.transaction('rw', database.about, database.contents, async () => {
    await database.about.bulkDelete([...ids]);
    await database.contents.bulkDelete([...ids]);
  });
}

/** What may be told of a snapshot. */
export function infoOf({ id, at, bytes, contacts, interactions, kind }: SnapshotInfo): SnapshotInfo {
  return { id, at, bytes, contacts, interactions, kind };
}
