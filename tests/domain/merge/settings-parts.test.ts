import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSettings } from '../../../src/domain/backup/log-data';
import { canonical } from '../../../src/domain/merge/paths';
import { changedSettings, mergeSettings, usableSettings } from '../../../src/domain/merge/settings-parts';
import { DEFAULT_SETTINGS, Settings } from '../../../src/domain/model';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

/** Settings after these changes, each at its minute. */
function settings(device: string, ...changes: [minute: number, change: (value: Settings) => Settings][]) {
  return changes.reduce<StoredSettings | null>(
    (row, [minute, change]) =>
      changedSettings(row, change((row?.value ?? DEFAULT_SETTINGS) as Settings), device, at(minute)),
    null,
  );
}

const profile = (changes: Partial<Settings['profile']>) => (value: Settings) => ({
  ...value,
  profile: { ...value.profile, ...changes },
});

const merged = (a: StoredSettings | null, b: StoredSettings | null) =>
  Settings.parse(mergeSettings(a, b)?.value);

describe('settings of two computers', () => {
  it('are taken setting by setting, as each was written last', () => {
    const a = settings('a', [1, (value) => ({ ...value, nudgeHour: 8 })], [5, profile({ name: 'Dana' })]);
    const b = settings('b', [3, (value) => ({ ...value, nudgeHour: 10 })], [4, profile({ name: 'D.' })]);
    expect(merged(a, b)).toMatchObject({ nudgeHour: 10, profile: { name: 'Dana' } });
  });

  it('stand at what was set on one, however late the other was set up', () => {
    const a = settings('a', [1, (value) => ({ ...value, nudgeHour: 8 })]);
    const b = settings('b', [9, profile({ name: 'Dana' })]);
    expect(merged(a, b)).toMatchObject({ nudgeHour: 8, profile: { name: 'Dana' } });
    expect(mergeSettings(a, null)).toBe(a);
    expect(mergeSettings(null, null)).toBeNull();
  });

  it('have lists entry by entry: added here and taken out there', () => {
    const both = settings('a', [1, profile({ watched: ['oak', 'ash', 'elm'] })]);
    const more = (device: string, minute: number, watched: string[]) =>
      changedSettings(both, profile({ watched })(both?.value as Settings), device, at(minute));
    expect(
      merged(more('a', 2, ['oak', 'ash', 'elm', 'fir']), more('b', 3, ['oak', 'ash'])).profile.watched,
    ).toEqual(['ash', 'fir', 'oak']);
    // The user's own order stays where both have it.
    expect(merged(both, both).profile.watched).toEqual(['oak', 'ash', 'elm']);
  });

  it('have names one by one: set here, set there, taken out', () => {
    const tags = (tagCadences: Settings['tagCadences']) => (value: Settings) => ({ ...value, tagCadences });
    const both = settings('a', [1, tags({ vip: 30, old: 365 })]);
    const more = (device: string, minute: number, cadences: Settings['tagCadences']) =>
      changedSettings(both, tags(cadences)(both?.value as Settings), device, at(minute));
    expect(
      merged(more('a', 2, { vip: 14, old: 365 }), more('b', 3, { vip: 30, 'new/one': 7 })).tagCadences,
    ).toEqual({ vip: 14, 'new/one': 7 });
    expect(usableSettings({ tagCadences: { vip: 30, never: 0, odd: 'x' } })).toEqual({
      tagCadences: { vip: 30 },
    });
  });

  it('still fit when two full lists come together', () => {
    const full = (device: string) =>
      settings(device, [
        1,
        profile({ watched: Array.from({ length: 100 }, (_, word) => `${device} ${word}`) }),
      ]);
    expect(merged(full('a'), full('b')).profile.watched).toHaveLength(100);
  });

  it('of a version that noted no times count for what is not at its default', () => {
    const old = {
      value: { ...DEFAULT_SETTINGS, nudgeHour: 8 },
      updatedAt: at(9).toISOString(),
      device: 'old',
    };
    const b = settings('b', [3, (value) => ({ ...value, nudgeHour: 10, mentionDays: 7 })]);
    expect(merged(old, b)).toMatchObject({ nudgeHour: 8, mentionDays: 7 });
  });

  it('adversarial 49: are later than what they replace, also when the clock was set back a year', () => {
    const a = settings('a', [600_000, profile({ name: 'First' })], [1, profile({ name: 'Second' })]);
    const b = settings('b', [600_000, profile({ name: 'First' })]);
    expect(merged(a, b).profile.name).toBe('Second');
  });

  it('come out the same in any order, and twice', () => {
    const word = fc.constantFrom('oak', 'ash', 'elm');
    const change = fc.oneof(
      word.map((name) => profile({ name })),
      fc.uniqueArray(word).map((watched) => profile({ watched })),
      fc.nat(23).map((nudgeHour) => (value: Settings) => ({ ...value, nudgeHour })),
    );
    const one = (device: string) =>
      fc.array(fc.tuple(fc.nat(20), change), { maxLength: 5 }).map((changes) => settings(device, ...changes));
    fc.assert(
      fc.property(one('a'), one('b'), one('c'), (a, b, c) => {
        const once = canonical(mergeSettings(mergeSettings(a, b), c));
        expect(canonical(mergeSettings(a, mergeSettings(b, c)))).toBe(once);
        expect(canonical(mergeSettings(c, mergeSettings(b, a)))).toBe(once);
        const ab = mergeSettings(a, b);
        expect(canonical(mergeSettings(ab, b))).toBe(canonical(ab));
      }),
    );
  });
});

describe('settings out of a file', () => {
  it('keep what makes sense', () => {
    const value = {
      ...DEFAULT_SETTINGS,
      nudgeHour: 'nine',
      profile: { name: 'Dana', brands: ['a', 7] },
      evil: 1,
    };
    const { nudgeHour: _, profile: __, ...rest } = DEFAULT_SETTINGS;
    expect(usableSettings(value)).toEqual({ ...rest, profile: { name: 'Dana', brands: ['a'] } });
    for (const nothing of [null, 7, 'x', []]) expect(usableSettings(nothing)).toMatchObject({});
  });
});
