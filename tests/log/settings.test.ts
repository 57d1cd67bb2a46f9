import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model';
import { LOG_FULL } from '../../src/log/outcome';
import {
  changeSettings,
  checkSettings,
  readSettings,
  undoSettings,
  writeSettings,
} from '../../src/log/settings';
import { freshLog, NOON, value } from '../support/log-fixtures';

const MINE: Settings = {
  ...DEFAULT_SETTINGS,
  welcomed: true,
  mentionDays: 14,
  profile: { ...DEFAULT_SETTINGS.profile, name: 'Dana', watched: ['oak AND floor', '(a+)+$'] },
};

afterEach(() => vi.restoreAllMocks());

describe('settings', () => {
  it('start at the defaults and come back as written', async () => {
    const { log, twin } = freshLog();
    expect(await readSettings(log)).toEqual(DEFAULT_SETTINGS);
    value(await writeSettings(log, MINE, NOON));
    expect(await readSettings(twin())).toEqual(MINE);
  });

  it('are written over what a broken disk left without a date', async () => {
    const { log } = freshLog();
    await log.settings.put({ id: 'settings', value: { ...MINE, welcomed: false } } as never);
    value(await changeSettings(log, (settings) => ({ ...settings, welcomed: true }), NOON));
    expect(await readSettings(log)).toEqual(MINE);
    expect((await log.settings.get('settings'))?.times?.welcomed).toMatch(NOON.toISOString());
  });

  it('do not lose a change when two pages write at once', async () => {
    const { log, twin } = freshLog();
    await Promise.all([
      changeSettings(log, (now) => ({ ...now, welcomed: true }), NOON),
      changeSettings(twin(), (now) => ({ ...now, nudgeHour: 17 }), NOON),
    ]);
    expect(await readSettings(log)).toMatchObject({ welcomed: true, nudgeHour: 17 });
  });

  it('go back as they were, and forth again, also when another page set something else since', async () => {
    const { log, twin } = freshLog();
    value(await writeSettings(log, MINE, NOON));
    const rename = (name: string) =>
      changeSettings(log, (now) => ({ ...now, profile: { ...now.profile, name } }), NOON);
    const changes = [value(await rename('Da')), value(await rename('Daniela'))];
    value(await changeSettings(twin(), (now) => ({ ...now, nudgeHour: 17 }), NOON));
    const back = value(await undoSettings(log, changes, NOON));
    expect(back.left).toBe(0);
    expect(await readSettings(log)).toEqual({ ...MINE, nudgeHour: 17 });
    value(await undoSettings(log, [back], NOON));
    expect(await readSettings(log)).toMatchObject({ profile: { name: 'Daniela' }, nudgeHour: 17 });
    value(await rename('Somebody'));
    expect(value(await undoSettings(log, changes, NOON)).left).toBeGreaterThan(0);
    expect((await readSettings(log)).profile.name).toBe('Somebody');
  });

  it('that cannot be kept on a full disk say so, and stay as they were', async () => {
    const { log, twin } = freshLog();
    value(await writeSettings(log, MINE, NOON));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const full = { ok: false, failure: LOG_FULL };
    expect(await writeSettings(log, DEFAULT_SETTINGS, NOON)).toEqual(full);
    expect(await changeSettings(log, () => DEFAULT_SETTINGS, NOON)).toEqual(full);
    vi.restoreAllMocks();
    expect(await readSettings(twin())).toEqual(MINE);
  });

  it('refuse what the settings page must not let through', async () => {
    const { log } = freshLog();
    await expect(writeSettings(log, { ...MINE, mentionDays: 0 }, NOON)).rejects.toThrow();
    expect(await readSettings(log)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is valid of a damaged row and say what was lost', async () => {
    const { log } = freshLog();
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const damaged = {
      ...MINE,
      nudgeHour: 'nine',
      profile: { ...MINE.profile, brands: null, store: 'Lindt Floors' },
    };
    await log.settings.put({ id: 'settings', value: damaged, updatedAt: NOON.toISOString(), device: 'd' });
    expect(await checkSettings(log)).toEqual({
      settings: { ...MINE, nudgeHour: 9, profile: { ...MINE.profile, store: 'Lindt Floors', brands: [] } },
      damaged: ['profile.brands', 'nudgeHour'],
    });
    await readSettings(log);
    expect(complain).toHaveBeenCalledWith(expect.stringContaining('nudgeHour'));
  });

  it('take what an older version did not know at its default, and call nothing damaged', async () => {
    const { log } = freshLog();
    const { keep: _, remindOfBackup: __, ...older } = MINE;
    await log.settings.put({ id: 'settings', value: older, updatedAt: NOON.toISOString(), device: 'd' });
    expect(await checkSettings(log)).toEqual({ settings: MINE, damaged: [] });

    const value = { ...MINE, keep: { ...MINE.keep, deleted: 7, snapshots: 'never' } };
    await log.settings.put({ id: 'settings', value, updatedAt: NOON.toISOString(), device: 'd' });
    expect(await checkSettings(log)).toEqual({
      settings: { ...MINE, keep: { ...MINE.keep, deleted: 7 } },
      damaged: ['keep.snapshots'],
    });
  });

  it.each([null, 'x', 7, [], { profile: 'no' }])('fall back to the defaults from %j', async (row) => {
    const { log } = freshLog();
    await log.settings.put({ id: 'settings', value: row, updatedAt: NOON.toISOString(), device: 'd' });
    const { settings, damaged } = await checkSettings(log);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(damaged.length).toBeGreaterThan(5);
  });
});
