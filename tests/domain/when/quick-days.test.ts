import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, momentOn } from '../../../src/domain/days';
import { IN_A_MONTH, QUICK_DAYS } from '../../../src/domain/when/quick-days';
import { readWhen } from '../../../src/domain/when/read-when';

describe('days by one click', () => {
  it.each([...QUICK_DAYS, IN_A_MONTH])('“$says” is the day that the same words mean when typed', (quick) => {
    const any = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2026-01-01', count));
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 23 }), (today, hour) => {
        const now = momentOn(today, hour) ?? new Date(NaN);
        const read = readWhen(quick.says, { now, dates: [], dayFirst: true });
        expect(read).toMatchObject({ ok: true, day: quick.on(today), time: null });
      }),
    );
  });

  it('“In a month” is the same date, and the last of a month without it', () => {
    expect(IN_A_MONTH.on('2026-11-21')).toBe('2026-12-21');
    expect(IN_A_MONTH.on('2027-01-31')).toBe('2027-02-28');
  });
});
