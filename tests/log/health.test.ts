import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../src/domain/backup/log-file';
import { openLog } from '../../src/log/database';
import { checkLog, keepEmpty, replaceBroken } from '../../src/log/health';
import { listSnapshots, readSnapshot, takeSnapshot } from '../../src/log/snapshots';
import { contactOn } from '../support/full-contact';
import { days, freshLog, NOON, value } from '../support/log-fixtures';

afterEach(() => vi.restoreAllMocks());

/** A log with two people, and a snapshot of it. */
async function twoPeople() {
  const { log } = freshLog();
  await contactOn(log, 'Ana', 'ana');
  await contactOn(log, 'Bob', 'bob');
  const snapshot = value(await takeSnapshot(log, NOON));
  if (!snapshot) throw new Error('no snapshot');
  return { log, name: log.name, snapshot };
}

const names = async (name: string) => {
  const log = openLog(name);
  const all = (await log.contacts.toArray()).map(({ name }) => name).sort();
  log.close();
  return all;
};

/** Makes reading a table fail as on a damaged disk. */
function damage(table: string): void {
  for (const method of ['openCursor', 'getAll', 'get', 'count'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (this.name === table) throw new DOMException('Internal error', 'UnknownError');
      return real.apply(this, args) as never;
    });
  }
}

describe('a log', () => {
  it('with people in it is fine, and so is a new one', async () => {
    const { name } = await twoPeople();
    expect(await checkLog(name)).toEqual({ at: 'fine' });
    expect(await checkLog('never seen')).toEqual({ at: 'fine' });
  });

  it('that was lost is told by its snapshots, and comes back from one', async () => {
    const { log, name, snapshot } = await twoPeople();
    await log.delete();
    expect(await checkLog(name)).toEqual({ at: 'empty', snapshots: [snapshot] });
    expect(value(await replaceBroken(snapshot.id, { now: NOON, logName: name }))).toEqual({ setAside: null });
    expect(await names(name)).toEqual(['Ana', 'Bob']);
    expect(await checkLog(name)).toEqual({ at: 'fine' });
  });

  it('that is empty by the user’s word is fine', async () => {
    const { log, name } = await twoPeople();
    await log.delete();
    await keepEmpty(name);
    expect(await checkLog(name)).toEqual({ at: 'fine' });
  });

  it('that cannot be opened is told, with what there is to begin with', async () => {
    const { log, name, snapshot } = await twoPeople();
    log.close();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((of, ...version) => {
      if (of === name) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open(of, ...version);
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await checkLog(name)).toMatchObject({ at: 'broken', snapshots: [snapshot] });
  });

  it('of which a part cannot be read is set aside with the rest and begun anew', async () => {
    const { log, name, snapshot } = await twoPeople();
    await contactOn(log, 'Cy', 'cy');
    log.close();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    damage('interactions');
    expect(await checkLog(name)).toMatchObject({ at: 'broken', says: expect.stringContaining('damaged') });
    const { setAside } = value(await replaceBroken(snapshot.id, { now: days(1), logName: name }));
    vi.restoreAllMocks();
    expect(setAside).toMatchObject({ kind: 'set-aside', contacts: 3 });
    // What is made anew is what the snapshot held; what came since is in what was set aside.
    expect(await names(name)).toEqual(['Ana', 'Bob']);
    expect(await checkLog(name)).toEqual({ at: 'fine' });
    const found = await readSnapshot(setAside?.id ?? 0, {}, name);
    expect(found.ok && found.value.tables.contacts.map(({ name }) => name).sort()).toEqual([
      'Ana',
      'Bob',
      'Cy',
    ]);
    expect(await listSnapshots(name)).toHaveLength(2);
  });

  it('that cannot be set aside is not deleted', async () => {
    const { log, name, snapshot } = await twoPeople();
    log.close();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    damage('interactions');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await replaceBroken(snapshot.id, { now: NOON, logName: name })).toMatchObject({
      ok: false,
      failure: { why: 'full' },
    });
    vi.restoreAllMocks();
    expect(await names(name)).toEqual(['Ana', 'Bob']);
  });

  it('of a newer version is left as it is', async () => {
    const { log, name, snapshot } = await twoPeople();
    log.close();
    const newer = new Dexie(name);
    newer.version(VERSION + 1).stores({ contacts: 'id', spells: 'id' });
    await newer.open();
    newer.close();
    const newerIsIt = { at: 'blocked', says: expect.stringContaining('newer') };
    expect(await checkLog(name)).toMatchObject(newerIsIt);
    // It became newer just after its version was looked up.
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([]);
    expect(await checkLog(name)).toMatchObject(newerIsIt);
    expect(await replaceBroken(snapshot.id, { now: NOON, logName: name })).toMatchObject({ ok: false });
    // Nor does anything else of ours open it.
    await expect(openLog(name).contacts.count()).rejects.toThrow();
    const again = new Dexie(name);
    await again.open();
    expect(Math.floor(again.verno)).toBe(VERSION + 1);
    expect(await again.table('contacts').count()).toBe(2);
    again.close();
  });

  it('whose upgrade another window blocks is told so', async () => {
    const name = 'held';
    const older = new Dexie(name);
    older.version(2).stores({ contacts: 'id' });
    await older.open();
    // It does not let go when asked.
    older.on('versionchange', () => false);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await checkLog(name)).toMatchObject({ at: 'blocked', says: expect.stringContaining('Close all') });
    older.close();
  }, 10_000);
});
