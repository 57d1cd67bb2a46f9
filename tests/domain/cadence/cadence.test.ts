import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceOf, NO_RHYTHM, sayOwnRhythm, sayRhythm } from '../../../src/domain/cadence/cadence';
import { isSouthern } from '../../../src/domain/cadence/hemisphere';
import { dayAfter, nextTouch } from '../../../src/domain/cadence/next-touch';
import { addDays, isDay } from '../../../src/domain/days';
import { SEASONS } from '../../../src/domain/model';

const plan = (changes = {}) => ({ cadenceDays: null, tags: [] as string[], ...changes });

describe('how often to be in touch', () => {
  const byTag = { vip: 14, neighbours: 91 };

  it('is the contact’s own before any tag’s', () => {
    expect(cadenceOf(plan({ cadenceDays: 30, tags: ['VIP'] }), byTag)).toEqual({
      every: { days: 30 },
      tag: null,
    });
    expect(cadenceOf(plan({ cadenceSeason: 'spring', tags: ['VIP'] }), byTag)).toEqual({
      every: { season: 'spring' },
      tag: null,
    });
  });

  it('is the shortest of the tags’, whatever their capitals', () => {
    expect(cadenceOf(plan({ tags: ['Neighbours', 'VIP'] }), byTag)).toEqual({
      every: { days: 14 },
      tag: 'VIP',
    });
    expect(cadenceOf(plan({ tags: ['friend'] }), byTag)).toBeNull();
    expect(cadenceOf(plan({ tags: ['constructor', 'toString', '__proto__'] }), byTag)).toBeNull();
  });

  it('is none where the user wants none, whatever the tags ask', () => {
    const none = plan({ cadenceDays: NO_RHYTHM, tags: ['VIP'] });
    expect(cadenceOf(none, byTag)).toBeNull();
    expect(sayOwnRhythm(none)).toBe('no plan, whatever their tags say');
    expect(sayOwnRhythm(plan({ tags: ['VIP'] }))).toBe('');
  });

  it.each([
    [{ days: 7 }, 'every week'],
    [{ days: 45 }, 'every 45 days'],
    [{ season: 'autumn' as const }, 'once a year in autumn'],
  ])('%j is said as %s', (every, words) => {
    expect(sayRhythm(every)).toBe(words);
  });
});

describe('the next touch', () => {
  const line = (changes = {}) => ({
    ...plan({ cadenceDays: 7 }),
    touchedAt: '2026-11-10T12:00:00.000Z',
    addedAt: '2025-01-01T12:00:00.000Z',
    ...changes,
  });
  const rhythms = { byTag: {}, southern: false };

  it('is counted from the last one, before that from when they were added', () => {
    expect(nextTouch(line(), rhythms)?.day).toBe('2026-11-17');
    expect(nextTouch(line({ touchedAt: '' }), rhythms)?.day).toBe('2025-01-08');
    expect(nextTouch(line({ cadenceDays: null }), rhythms)).toBeNull();
    expect(nextTouch(line({ cadenceDays: NO_RHYTHM }), rhythms)).toBeNull();
  });

  it.each([
    ['winter', '2026-11-30', '2026-12-01'],
    ['winter', '2026-12-01', '2027-12-01'],
    ['winter', '2027-02-10', '2027-12-01'],
    ['spring', '2026-11-10', '2027-03-01'],
    ['summer', '2026-07-01', '2027-06-01'],
    ['autumn', '2026-01-01', '2026-09-01'],
  ] as const)('in %s after %s is %s', (season, last, day) => {
    expect(dayAfter({ season }, last, false)).toBe(day);
  });

  it('knows where spring begins in September', () => {
    expect(dayAfter({ season: 'spring' }, '2026-05-01', true)).toBe('2026-09-01');
    expect(dayAfter({ season: 'summer' }, '2026-05-01', true)).toBe('2026-12-01');
    for (const zone of [
      'America/Sao_Paulo',
      'America/Argentina/Ushuaia',
      'Australia/Perth',
      'Pacific/Auckland',
    ]) {
      expect(isSouthern(zone)).toBe(true);
    }
    for (const zone of ['Europe/Lisbon', 'America/New_York', 'Asia/Tokyo', 'UTC']) {
      expect(isSouthern(zone)).toBe(false);
    }
  });

  it('always lies ahead of the last one, at most a rhythm', () => {
    const rhythm = fc.oneof(
      fc.record({ days: fc.integer({ min: 1, max: 3650 }) }),
      fc.record({ season: fc.constantFrom(...SEASONS) }),
    );
    const any = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(rhythm, any, fc.boolean(), (every, last, southern) => {
        const next = dayAfter(every, last, southern);
        expect(isDay(next)).toBe(true);
        expect(next > last).toBe(true);
        expect(next <= addDays(last, 'days' in every ? every.days : 366)).toBe(true);
      }),
    );
  });
});
