import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTry } from '../../../src/domain/sync/backoff';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const [SECOND, HOUR, DAY] = [1_000, 3_600_000, 86_400_000];
/** From now to the next try (ms). */
const wait = (failures: number, asked: number | null = null, random = 0) =>
  nextTry(failures, asked, NOW, () => random).getTime() - NOW.getTime();

const failures = fc.integer({ min: 0, max: 100_000 });
const asked = fc.option(fc.double({ min: 0, max: 10 * DAY, noNaN: true }));
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('when sync is tried again', () => {
  it('doubles from half a minute to an hour', () => {
    const waits = [1, 2, 3, 4, 7, 8, 9, 1_000_000].map((count) => wait(count) / SECOND);
    expect(waits).toEqual([30, 60, 120, 240, 1920, 3600, 3600, 3600]);
  });

  it('is never before the server asked for it, for up to a day', () => {
    expect(wait(1, 2 * HOUR)).toBe(2 * HOUR);
    expect(wait(9, 10 * SECOND)).toBe(HOUR);
    expect(wait(1, 400 * DAY)).toBe(DAY);
    expect(wait(1, Number.POSITIVE_INFINITY)).toBe(DAY);
    fc.assert(
      fc.property(failures, asked, random, (count, ms, spread) => {
        expect(wait(count, ms, spread)).toBeGreaterThanOrEqual(Math.floor(Math.min(ms ?? 0, DAY)));
      }),
    );
  });

  it('is at least half a minute away, and not more than an hour and a half beyond what was asked for', () => {
    fc.assert(
      fc.property(failures, asked, random, (count, ms, spread) => {
        const found = wait(count, ms, spread);
        expect(found).toBeGreaterThanOrEqual(30 * SECOND);
        expect(found).toBeLessThanOrEqual(Math.max(HOUR, Math.min(ms ?? 0, DAY)) + HOUR / 2);
      }),
    );
  });

  it('is no sooner after one more failure', () => {
    fc.assert(
      fc.property(failures, asked, (count, ms) => {
        expect(wait(count + 1, ms)).toBeGreaterThanOrEqual(wait(count, ms));
      }),
    );
  });

  it('is not the same moment for all', () => {
    expect(wait(3, null, 0.9)).toBeGreaterThan(wait(3, null, 0.1));
    expect(wait(3, HOUR, 0.9)).toBeGreaterThan(wait(3, HOUR, 0.1));
  });
});
