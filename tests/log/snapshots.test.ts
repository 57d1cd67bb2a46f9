import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { restore } from '../../src/log/backup/restore';
import { SnapshotDatabase } from '../../src/log/snapshot-database';
import {
  forgetOldSnapshots,
  forgetSnapshots,
  listSnapshots,
  readSnapshot,
  snapshotIsDue,
  takeSnapshot,
} from '../../src/log/snapshots';
import { contactOn } from '../support/full-contact';
import { logData } from '../support/log-data';
import { days, freshLog, NOON, value } from '../support/log-fixtures';
import { wholeLog } from '../support/whole-log';

afterEach(() => vi.restoreAllMocks());

type Log = ReturnType<typeof freshLog>['log'];

let count = 0;
const change = (log: Log) => contactOn(log, 'Ana', `ana${count++}`);

describe('a snapshot', () => {
  it('holds the whole log', async () => {
    const { log } = freshLog();
    await wholeLog(log);
    const taken = value(await takeSnapshot(log, NOON));
    expect(taken).toMatchObject({ at: NOON.toISOString(), kind: 'daily', contacts: 2, interactions: 2 });
    const file = await readSnapshot(taken?.id ?? 0, {}, log.name);
    if (!file.ok) throw new Error(file.says);
    const { log: other } = freshLog();
    value(await restore(other, file.value, { name: 'snapshot', now: NOON }));
    const [was, is] = [await logData(log), await logData(other)];
    was.tables.mentions = was.tables.mentions.filter(({ expiresAt }) => expiresAt === null);
    expect(is).toEqual(was);
  });

  it('is taken once a day, when something changed', async () => {
    const { log } = freshLog();
    await change(log);
    expect(await snapshotIsDue(log, NOON)).toBe(true);
    expect(value(await takeSnapshot(log, NOON))).not.toBeNull();
    expect(await snapshotIsDue(log, days(1))).toBe(false);
    expect(value(await takeSnapshot(log, days(1)))).toBeNull();
    await change(log);
    expect(await snapshotIsDue(log, NOON)).toBe(false);
    expect(value(await takeSnapshot(log, NOON))).toBeNull();
    expect(await snapshotIsDue(log, days(1))).toBe(true);
    expect(value(await takeSnapshot(log, days(1)))).not.toBeNull();
    expect(await listSnapshots(log.name)).toHaveLength(2);
  });

  it('is not kept when somebody was erased while it was made', async () => {
    const { log } = freshLog();
    await change(log);
    const stream = Blob.prototype.stream;
    vi.spyOn(Blob.prototype, 'stream').mockImplementationOnce(function (this: Blob) {
      // The copy is written, and being packed.
      void log.gone.put({ id: 'x', at: NOON.toISOString(), into: null });
      return stream.call(this);
    });
    expect(value(await takeSnapshot(log, NOON))).toBeNull();
    expect(await listSnapshots(log.name)).toEqual([]);
    expect(await snapshotIsDue(log, NOON)).toBe(true);
    expect(value(await takeSnapshot(log, NOON))).not.toBeNull();
  });

  it('is one of the last seven', async () => {
    const { log } = freshLog();
    for (let day = 0; day < 10; day++) {
      await change(log);
      value(await takeSnapshot(log, days(day)));
    }
    const all = await listSnapshots(log.name);
    expect(all.map(({ at }) => at)).toEqual([9, 8, 7, 6, 5, 4, 3].map((day) => days(day).toISOString()));
    const database = new SnapshotDatabase(log.name);
    expect(await database.contents.count()).toBe(7);
    database.close();
  });

  it('adversarial 49: is taken and kept in its order also when the clock was set back a year', async () => {
    const { log } = freshLog();
    for (let day = 0; day < 7; day++) {
      await change(log);
      value(await takeSnapshot(log, days(day)));
    }
    for (const day of [-365, -364]) {
      await change(log);
      expect(await snapshotIsDue(log, days(day))).toBe(true);
      expect(value(await takeSnapshot(log, days(day)))).not.toBeNull();
    }
    const all = await listSnapshots(log.name);
    expect(all).toHaveLength(7);
    expect(all.slice(0, 3).map(({ at }) => at)).toEqual(
      [-364, -365, 6].map((day) => days(day).toISOString()),
    );
  });

  it('is not half there when the worker dies over it', async () => {
    const { log } = freshLog();
    await change(log);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'contents') this.transaction.abort();
      return add.apply(this, args);
    });
    await expect(takeSnapshot(log, NOON)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await listSnapshots(log.name)).toEqual([]);
    expect(value(await takeSnapshot(log, NOON))).not.toBeNull();
  });

  it('that finds the disk full says so, and loses none', async () => {
    const { log } = freshLog();
    await change(log);
    value(await takeSnapshot(log, NOON));
    await change(log);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await takeSnapshot(log, days(1))).toMatchObject({ ok: false, failure: { why: 'full' } });
    vi.restoreAllMocks();
    expect(await listSnapshots(log.name)).toHaveLength(1);
  });

  it('of a log that was lost does not take the place of one with people', async () => {
    const { log, twin } = freshLog();
    await change(log);
    value(await takeSnapshot(log, NOON));
    await log.delete();
    expect(value(await takeSnapshot(twin(), days(1)))).toBeNull();
    expect(await listSnapshots(log.name)).toHaveLength(1);
  });

  it('that is broken is told, and so is one that is gone', async () => {
    const { log } = freshLog();
    await change(log);
    const taken = value(await takeSnapshot(log, NOON));
    const database = new SnapshotDatabase(log.name);
    await database.contents.toCollection().modify((row) => {
      row.packed = row.packed.slice(0, -20);
    });
    database.close();
    expect(await readSnapshot(taken?.id ?? 0, {}, log.name)).toMatchObject({ why: 'broken' });
    expect(await readSnapshot(99, {}, log.name)).toMatchObject({ why: 'broken' });
  });

  it('is forgotten with age, but for the newest, or with all others', async () => {
    const { log } = freshLog();
    for (let day = 0; day < 3; day++) {
      await change(log);
      value(await takeSnapshot(log, days(day)));
    }
    await forgetOldSnapshots(days(1), log.name);
    expect(await listSnapshots(log.name)).toHaveLength(2);
    await forgetOldSnapshots(days(99), log.name);
    expect(await listSnapshots(log.name)).toHaveLength(1);
    await forgetSnapshots(log.name);
    expect(await listSnapshots(log.name)).toEqual([]);
    // Anew on the same day.
    expect(value(await takeSnapshot(log, days(2)))).not.toBeNull();
  });
});
