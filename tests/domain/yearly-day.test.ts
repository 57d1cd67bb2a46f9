import { describe, expect, it } from 'vitest';
import { isYearlyDay, nextYearly, sayYearlyDay } from '../../src/domain/yearly-day';

describe('a day that comes every year', () => {
  it.each([
    ['--02-29', true],
    ['1992-02-29', true],
    ['1990-02-29', false],
    ['--02-30', false],
    ['0012-05-12', false],
    ['-05-12', false],
    ['05-12', false],
  ])('%s is a day: %s', (day, is) => {
    expect(isYearlyDay(day)).toBe(is);
  });

  it('is said with its year where that is known', () => {
    expect(sayYearlyDay('1990-05-12')).toBe('12 May 1990');
    expect(sayYearlyDay('--05-12')).toBe('12 May');
  });

  it.each([
    ['1990-11-24', '2026-11-24', '2026-11-24', 36],
    ['1990-11-23', '2026-11-24', '2027-11-23', 37],
    ['--12-31', '2026-12-31', '2026-12-31', null],
    ['--01-01', '2026-12-31', '2027-01-01', null],
    ['2000-02-29', '2026-02-28', '2026-02-28', 26],
    ['2000-02-29', '2028-02-28', '2028-02-29', 28],
    ['2000-02-29', '2026-03-01', '2027-02-28', 27],
  ])('%s seen from %s comes on %s', (day, today, next, years) => {
    expect(nextYearly(day, today)).toEqual({ day: next, years });
  });
});
