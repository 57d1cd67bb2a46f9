import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_NUDGES, type NudgeSettings } from '../../../src/domain/model';
import { mayNudge, workdayOf } from '../../../src/domain/nudges/hours';
import { nextMoment } from '../../../src/domain/nudges/next-moment';
import { goHome, living } from '../../support/living';
import { anyNudges, ZONES } from './any-nudges';

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const hours = (changes: Partial<NudgeSettings>): NudgeSettings => ({ ...DEFAULT_NUDGES, ...changes });
/** A moment of November 2026; the 22nd is a Sunday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('when the user may be nudged', () => {
  living('Europe/Berlin');

  it.each([
    ['a working day in hours', {}, '23 08:00', true],
    ['the minute before', {}, '23 07:59', false],
    ['the last minute', {}, '23 19:59', true],
    ['the end', {}, '23 20:00', false],
    ['Sunday', {}, '22 12:00', false],
    ['no day at all', { days: [] }, '23 12:00', false],
    ['the whole day', { from: 9, until: 9 }, '23 03:00', true],
    ['the whole of a day off', { from: 9, until: 9 }, '22 03:00', false],
    ['quiet hours at noon', { quietFrom: 12, quietUntil: 14 }, '23 13:59', false],
    ['after quiet hours', { quietFrom: 12, quietUntil: 14 }, '23 14:00', true],
    ['quiet over midnight', { from: 0, until: 0, quietFrom: 22, quietUntil: 7 }, '24 02:00', false],
    ['hours over midnight, evening', { from: 18, until: 2 }, '23 23:00', true],
    ['hours over midnight, afternoon', { from: 18, until: 2 }, '23 17:00', false],
    ['the end of Saturday’s hours, on Sunday', { from: 18, until: 2 }, '22 01:00', true],
    ['Sunday’s own, on Monday', { from: 18, until: 2 }, '23 01:00', false],
    ['the hour of the digest', { digestHour: 9 }, '23 09:00', true],
    ['before the digest', { digestHour: 9 }, '23 08:30', false],
    ['a digest that was missed', { digestHour: 9 }, '23 15:00', true],
    ['a digest outside working hours', { digestHour: 21 }, '23 21:00', true],
    ['a digest on a day off', { digestHour: 9 }, '22 09:00', false],
    [
      'a digest in quiet hours, chosen all the same',
      { digestHour: 13, quietFrom: 12, quietUntil: 14 },
      '23 13:00',
      true,
    ],
    ['a missed digest in quiet hours', { digestHour: 9, quietFrom: 12, quietUntil: 14 }, '23 13:00', false],
    ['a digest after midnight, in hours over it', { from: 18, until: 2, digestHour: 1 }, '24 01:00', true],
    ['and not the evening before', { from: 18, until: 2, digestHour: 1 }, '24 20:00', false],
  ] as const)('%s', (_, changes, moment, may) => {
    // Read here: the table is made before the zone is set.
    expect(
      mayNudge(new Date(`2026-11-${moment.replace(' ', 'T')}`), hours(changes as Partial<NudgeSettings>)),
    ).toBe(may);
  });

  it('counts the hours past midnight as the day before', () => {
    expect(workdayOf(at(24, 1), hours({ from: 18, until: 2 }))).toBe('2026-11-23');
    expect(workdayOf(at(24, 2), hours({ from: 18, until: 2 }))).toBe('2026-11-24');
    expect(workdayOf(at(24, 1), hours({}))).toBe('2026-11-24');
  });
});

describe('the next moment', () => {
  living('Europe/Berlin');
  const next = (changes: Partial<NudgeSettings>, due: Date, now: Date, notOn: string | null = null) =>
    nextMoment({ due, notOn }, hours(changes), now);

  it('is when it comes due, to the second', () => {
    const due = new Date(2026, 10, 23, 9, 3, 7);
    expect(next({}, due, at(22, 12))).toEqual(due);
  });

  it('waits for working hours and days', () => {
    expect(next({}, at(22, 9), at(21, 21))).toEqual(at(23, 8));
    expect(next({ days: [5] }, at(21, 9), at(21, 10))).toEqual(at(27, 8));
    expect(next({ quietFrom: 8, quietUntil: 10 }, at(23, 8, 15), at(23, 7))).toEqual(at(23, 10));
  });

  it('waits for another day when this one has had enough', () => {
    expect(next({}, at(23, 9), at(23, 10), '2026-11-23')).toEqual(at(24, 8));
  });

  it('is the hour of the digest, before the thing is due where that comes later that day', () => {
    expect(next({ digestHour: 9 }, at(23, 14), at(22, 12))).toEqual(at(23, 9));
    expect(next({ digestHour: 9 }, at(24, 6), at(23, 12))).toEqual(at(24, 9));
    expect(next({ digestHour: 9 }, at(23, 14), at(23, 11))).toEqual(at(23, 11));
  });

  it('is never where no hour is left', () => {
    expect(next({ days: [] }, at(23, 9), at(23, 9))).toBeNull();
    expect(next({ quietFrom: 8, quietUntil: 20 }, at(23, 9), at(23, 9))).toBeNull();
  });

  it('misses no hour where the clocks change', () => {
    // On 29 March 2026, a Sunday, there is no hour 2; on 25 October there are two.
    const nights = { days: WEEK, from: 2, until: 3 };
    const spring = new Date(2026, 2, 29, 0);
    expect(next(nights, spring, spring)).toEqual(new Date(2026, 2, 30, 2));
    expect(next({ ...nights, days: [0] }, spring, spring)).toEqual(new Date(2026, 3, 5, 2));
    const autumn = new Date(2026, 9, 25, 0);
    expect(next(nights, autumn, autumn)).toEqual(new Date('2026-10-25T00:00:00.000Z'));
    expect(next(nights, autumn, new Date('2026-10-25T00:59:59.999Z'))?.toISOString()).toBe(
      '2026-10-25T00:59:59.999Z',
    );
    expect(next(nights, autumn, new Date('2026-10-25T01:00:00.000Z'))?.toISOString()).toBe(
      '2026-10-25T01:00:00.000Z',
    );
  });
});

describe('whatever the settings and the zone', () => {
  afterEach(goHome);
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });

  it('the next moment is one when the user may be nudged, and the first', () => {
    fc.assert(
      fc.property(
        anyNudges,
        fc.constantFrom(...ZONES),
        moment,
        fc.integer({ min: -500, max: 500 }),
        (settings, zone, now, inHours) => {
          process.env.TZ = zone;
          const due = new Date(now.getTime() + inHours * 3_600_000);
          const next = nextMoment({ due, notOn: null }, settings, now);
          if (!next) {
            expect(settings.days.length === 0 || settings.quietFrom !== settings.quietUntil).toBe(true);
            return;
          }
          expect(next >= now).toBe(true);
          expect(mayNudge(next, settings)).toBe(true);
          if (settings.digestHour !== null) return;
          expect(next >= due).toBe(true);
          for (
            let early = Math.max(now.getTime(), due.getTime());
            early < next.getTime();
            early += 7 * 60_000
          ) {
            expect(mayNudge(new Date(early), settings)).toBe(false);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
