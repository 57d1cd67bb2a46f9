import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days';
import { openHours } from '../../../src/domain/measure/open-hours';
import { living } from '../../support/living';
import { at } from '../../support/told';

const WEEKDAYS = { days: [1, 2, 3, 4, 5], from: 9, until: 17 };
// 2026-11-20 is a Friday.

describe('working time between two moments', () => {
  it('is the time itself within a day', () => {
    expect(openHours(WEEKDAYS)(at('2026-11-20', 10), at('2026-11-20', 11, 30))).toBe(90);
  });

  it('leaves out the night, the evening and the weekend', () => {
    const minutes = openHours(WEEKDAYS);
    expect(minutes(at('2026-11-18', 16), at('2026-11-19', 10))).toBe(120);
    expect(minutes(at('2026-11-20', 16), at('2026-11-23', 10))).toBe(120);
    expect(minutes(at('2026-11-20', 20), at('2026-11-20', 23))).toBe(0);
    expect(minutes(at('2026-11-21', 8), at('2026-11-22', 20))).toBe(0);
  });

  it('goes over midnight with those who work at night', () => {
    const minutes = openHours({ days: [5], from: 20, until: 4 });
    expect(minutes(at('2026-11-20', 12), at('2026-11-21', 12))).toBe(480);
    expect(minutes(at('2026-11-19', 12), at('2026-11-20', 12))).toBe(0);
    expect(minutes(at('2026-11-21', 3), at('2026-11-21', 5))).toBe(60);
  });

  it('counts whole days where hours are not limited, and all days where no day is chosen', () => {
    expect(openHours({ days: [5], from: 0, until: 0 })(at('2026-11-20', 0), at('2026-11-22', 0))).toBe(1440);
    expect(openHours({ days: [], from: 9, until: 17 })(at('2026-11-21', 0), at('2026-11-23', 0))).toBe(960);
  });

  it('answers nothing for what comes before', () => {
    expect(openHours(WEEKDAYS)(at('2026-11-20', 12), at('2026-11-20', 11))).toBe(0);
  });

  it('is the sum of its quarters, whatever was asked before', () => {
    const quarter = 15 * 60_000;
    const hour = fc.nat(23);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(6), { maxLength: 7 }),
        hour,
        hour,
        fc.array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.nat(400)), {
          minLength: 1,
          maxLength: 4,
        }),
        (days, from, until, asked) => {
          const minutes = openHours({ days, from, until });
          for (const [start, count] of asked) {
            const begin = at('2026-11-20', 0).getTime() + start * quarter;
            let sum = 0;
            for (let one = 0; one < count; one++) {
              const moment = new Date(begin + one * quarter);
              if (open(moment, { days, from, until })) sum += 15;
            }
            expect(minutes(new Date(begin), new Date(begin + count * quarter))).toBe(sum);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe.each([
  // The clocks go forward in the night to the first day, and back in the night to the second.
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  // Here at midnight itself.
  ['America/Santiago', '2026-09-06', '2026-04-05'],
])('in %s', (zone, shorter, longer) => {
  living(zone);
  const hoursOf = (hours: typeof WEEKDAYS, day: string): number =>
    openHours(hours)(at(addDays(day, -1), 12), at(day, 12)) / 60;

  it('counts an hour that the clocks skip or repeat as it was lived', () => {
    const always = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: 0 };
    expect(hoursOf(always, shorter)).toBe(23);
    expect(hoursOf(always, longer)).toBe(25);
    expect(openHours({ ...always, from: 22, until: 6 })(at(longer, 12), at(addDays(longer, 1), 12))).toBe(
      480,
    );
  });

  it('leaves hours by day alone', () => {
    const days = { days: [0, 6], from: 9, until: 17 };
    expect([hoursOf(days, shorter), hoursOf(days, longer)]).toEqual([8, 8]);
  });
});

/** The same, said of one moment. */
function open(moment: Date, { days, from, until }: typeof WEEKDAYS): boolean {
  const works = (day: number): boolean => days.length === 0 || days.includes((day + 7) % 7);
  const [day, hour] = [moment.getDay(), moment.getHours()];
  if (from === until) return works(day);
  if (from < until) return works(day) && hour >= from && hour < until;
  return (works(day) && hour >= from) || (works(day - 1) && hour < until);
}
