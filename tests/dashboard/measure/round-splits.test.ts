import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundSplits } from '../../../src/dashboard/measure/round-splits';
import { sayValue } from '../../../src/dashboard/measure/say-value';
import type { Unit } from '../../../src/domain/measure/figure';

const UNITS: Unit[] = ['minutes', 'days', 'share', 'count', 'money', 'count-an-hour', 'money-an-hour'];
const said = (unit: Unit, most: number, least = 0) =>
  roundSplits(least, most, unit).map((amount) => sayValue({ amount, unit, currency: 'EUR' }));

describe('the lines of an axis', () => {
  it.each<[Unit, number, string[]]>([
    ['minutes', 23, ['0 min', '5 min', '10 min', '15 min', '20 min', '25 min']],
    ['minutes', 100, ['0 min', '30 min', '1 h', '1 h 30 min', '2 h']],
    ['minutes', 290, ['0 min', '1 h', '2 h', '3 h', '4 h', '5 h']],
    ['minutes', 700, ['0 min', '3 h', '6 h', '9 h', '12 h']],
    ['minutes', 60 * 70, ['0 min', '20 h', '40 h', '60 h', '80 h']],
    ['share', 0.92, ['0%', '20%', '40%', '60%', '80%', '100%']],
    ['share', 1, ['0%', '20%', '40%', '60%', '80%', '100%']],
    ['share', 0.034, ['0%', '1%', '2%', '3%', '4%']],
    ['count', 3, ['0', '1', '2', '3']],
    ['count', 12, ['0', '5', '10', '15']],
    ['count', 4321, ['0', '1,000', '2,000', '3,000', '4,000', '5,000']],
    ['count-an-hour', 0.33, ['0', '0.1', '0.2', '0.3', '0.4']],
    ['days', 9, ['0 days', '2 days', '4 days', '6 days', '8 days', '10 days']],
  ])('of %s up to %d are those that people say', (unit, most, lines) => {
    expect(said(unit, most)).toEqual(lines);
  });

  it('are round sums of money, also where more was brought back than sold', () => {
    expect(roundSplits(0, 1834, 'money')).toEqual([0, 500, 1000, 1500, 2000]);
    expect(roundSplits(-340, 620, 'money')).toEqual([-500, 0, 500, 1000]);
  });

  it('stand where there is nothing as well', () => {
    for (const unit of UNITS) expect(roundSplits(0, 0, unit), unit).toHaveLength(2);
  });

  it('hold all amounts, are few and evenly apart, and are told apart in words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        fc.boolean(),
        (unit, part, place, below) => {
          const most = unit === 'share' ? part : part * 10 ** place;
          const least = below && unit.startsWith('money') ? -most / 3 : 0;
          const lines = roundSplits(least, most, unit);
          expect(lines.length).toBeLessThanOrEqual(6);
          expect(lines[0]).toBeLessThanOrEqual(least);
          expect(lines.at(-1)).toBeGreaterThanOrEqual(most - 1e-9);
          expect(lines).toContain(0);
          if (unit === 'share') expect(lines.at(-1)).toBeLessThanOrEqual(1);
          expect(new Set(said(unit, most, least)).size).toBe(lines.length);
        },
      ),
    );
  });
});
