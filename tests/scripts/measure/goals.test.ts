import { describe, expect, it } from 'vitest';
import { isShort, type Judged, shortOfTheGoals } from '../../../scripts/measure/goals';

const reached: Judged = { name: 'spam', got: 93, goal: 93, better: 'higher', unit: '%' };
const short: Judged = {
  name: 'made up: complaint, macro-F1',
  got: 71.23,
  goal: 80,
  better: 'higher',
  unit: '%',
  interval: { low: 65.04, high: 77.96 },
};
const slow: Judged = { name: 'time per post, p99', got: 600, goal: 300, better: 'lower', unit: 'µs' };

describe('the report on goals', () => {
  it('lists what falls short and nothing else, the furthest first', () => {
    expect(shortOfTheGoals([reached, short, slow])).toEqual([
      'time per post, p99: 600.00, goal less than 300 µs',
      'made up: complaint, macro-F1: 71.23 (65.0–78.0), goal at least 80 %',
    ]);
  });

  it('says so when nothing does', () => {
    expect(shortOfTheGoals([reached])).toEqual(['None']);
    expect(shortOfTheGoals([])).toEqual(['None']);
  });

  it('does not round up to a goal, and must stay below one on time', () => {
    expect(isShort({ ...reached, got: 92.99 })).toBe(true);
    expect(shortOfTheGoals([{ ...reached, got: 92.99 }])[0]).toContain('92.99');
    expect(isShort({ ...slow, got: 300 })).toBe(true);
    expect(isShort({ ...slow, got: 299 })).toBe(false);
    expect(isShort({ ...reached, got: Number.NaN })).toBe(true);
  });
});
