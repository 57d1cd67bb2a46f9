import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../../src/domain/model';
import { backupReminder, noteBackup } from '../../../src/log/backup/reminder';
import type { LogDatabase } from '../../../src/log/database';
import { noteActiveMinute } from '../../../src/log/measure/active-minutes';
import { days, freshLog, NOON, value } from '../../support/log-fixtures';

const FIRST = NOON.getTime() / 60_000;
const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
const tell = async (log: LogDatabase, site: SiteId, minute: number, now = later(minute)): Promise<boolean> =>
  value(await noteActiveMinute(log, site, FIRST + minute, now));
async function counted(log: LogDatabase): Promise<Record<string, number>> {
  return Object.fromEntries(
    (await log.activeDays.toArray()).map(({ day, site, minutes }) => [`${day} ${site}`, minutes]),
  );
}

describe('active minutes', () => {
  it('are counted by day and site', async () => {
    const { log } = freshLog();
    for (const minute of [0, 1, 2]) await tell(log, 'x', minute);
    await tell(log, 'facebook', 3);
    await tell(log, 'x', 24 * 60);
    expect(await counted(log)).toEqual({ '2026-11-21 x': 3, '2026-11-21 facebook': 1, '2026-11-22 x': 1 });
  });

  it('are never counted twice, by two tabs at once, a repeated request or a worker started anew', async () => {
    const { log, twin } = freshLog();
    const other = twin();
    const told = await Promise.all([tell(log, 'x', 0), tell(other, 'facebook', 0), tell(log, 'x', 0)]);
    expect(told.filter(Boolean)).toHaveLength(1);
    // The worker died after it had written, and the page asks again a little later.
    log.close();
    const reborn = twin();
    expect(await tell(reborn, 'x', 0, later(1))).toBe(false);
    expect(await tell(reborn, 'x', 1)).toBe(true);
    expect(Object.values(await counted(reborn)).reduce((sum, one) => sum + one)).toBe(2);
  });

  it('of another time are refused: a page cannot fill the past or the future', async () => {
    const { log } = freshLog();
    expect(await tell(log, 'x', 10, later(0))).toBe(false);
    expect(await tell(log, 'x', -500, later(0))).toBe(false);
    expect(await counted(log)).toEqual({});
  });

  it('go on after the clock was set back', async () => {
    const { log } = freshLog();
    await tell(log, 'x', 600);
    expect(await tell(log, 'x', 0)).toBe(true);
    expect(await tell(log, 'x', 0)).toBe(false);
  });

  it('are no use that asks for a backup', async () => {
    const { log } = freshLog();
    await noteBackup(log, days(-8));
    for (let minute = 0; minute < 30; minute++) await tell(log, 'x', minute);
    expect(await backupReminder(log, later(30))).toBeNull();
  });
});
