import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { backupReminder, lastBackup, noteBackup, noteRestored } from '../../../src/log/backup/reminder';
import { contactOn } from '../../support/full-contact';
import { days, freshLog, NOON } from '../../support/log-fixtures';

type Log = ReturnType<typeof freshLog>['log'];

let count = 0;
async function changes(log: Log, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await contactOn(log, 'Ana', `ana${count++}`);
}

describe('the reminder of a backup file', () => {
  it('comes with the tenth contact when there never was one', async () => {
    const { log } = freshLog();
    await changes(log, 9);
    expect(await backupReminder(log, NOON)).toBeNull();
    await changes(log, 1);
    expect(await backupReminder(log, NOON)).toEqual({ changes: 10, since: null });
    await noteBackup(log, NOON);
    expect(await backupReminder(log, NOON)).toBeNull();
  });

  it('does not come where all there is came out of a backup file', async () => {
    const { log } = freshLog();
    await changes(log, 30);
    await noteRestored(log, days(-40).toISOString(), NOON);
    expect(await backupReminder(log, NOON)).toBeNull();
    expect(await lastBackup(log)).toBe(days(-40).toISOString());
    await changes(log, 20);
    expect(await backupReminder(log, NOON)).toEqual({ changes: 20, since: days(-40).toISOString() });
    await noteRestored(log, days(5).toISOString(), NOON);
    expect(await lastBackup(log)).toBe(NOON.toISOString());
  });

  it('comes after a week with twenty changes since the last one', async () => {
    const { log } = freshLog();
    await changes(log, 30);
    await noteBackup(log, NOON);
    await changes(log, 19);
    expect(await backupReminder(log, days(30))).toBeNull();
    await changes(log, 1);
    expect(await backupReminder(log, days(6))).toBeNull();
    expect(await backupReminder(log, days(7))).toEqual({ changes: 20, since: NOON.toISOString() });
  });

  it('counts every record of an import', async () => {
    const { log } = freshLog();
    await noteBackup(log, NOON);
    await log.contacts.bulkPut(
      Array.from({ length: 25 }, (_, id) => ({ id: `id ${id}`, identityKeys: [] }) as never),
    );
    expect(await backupReminder(log, days(8))).toEqual({ changes: 25, since: NOON.toISOString() });
  });

  it('adversarial 49: does not wait for a clock that was set back a year', async () => {
    const { log } = freshLog();
    await noteBackup(log, NOON);
    expect(await backupReminder(log, days(-365))).toBeNull();
    await changes(log, 20);
    expect(await backupReminder(log, days(-365))).toEqual({ changes: 20, since: NOON.toISOString() });
  });
});
