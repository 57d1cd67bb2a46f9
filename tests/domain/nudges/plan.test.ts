import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_NUDGES,
  FOLLOW_UP_KINDS,
  type FollowUpKind,
  type NudgeSettings,
} from '../../../src/domain/model';
import { mayNudge, workdayOf } from '../../../src/domain/nudges/hours';
import { planNudges, type Unclaimed } from '../../../src/domain/nudges/plan';
import { goHome, living } from '../../support/living';
import { anyNudges, ZONES } from './any-nudges';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const one = (id: string, due: Date, kind?: FollowUpKind): Unclaimed => ({
  id,
  due: due.toISOString(),
  ...(kind ? { kind } : {}),
});

describe('what to nudge about', () => {
  living('Europe/Berlin');
  const MONDAY = 23;
  const plan = (open: Unclaimed[], now: Date, changes: Partial<NudgeSettings> = {}, shownToday = 0) =>
    planNudges({ open, now, shownToday, settings: { ...DEFAULT_NUDGES, ...changes } });

  it('one thing when it comes due, and when the next one does', () => {
    const now = at(MONDAY, 9);
    expect(plan([one('a', now), one('b', at(MONDAY, 11))], now)).toEqual({
      show: { ids: ['a'], as: 'single' },
      silently: [],
      again: at(MONDAY, 11),
    });
  });

  it('nothing when nothing is open', () => {
    expect(plan([], at(MONDAY, 9))).toEqual({ show: null, silently: [], again: null });
  });

  it('what came due over night, all in one, when working hours begin', () => {
    const open = [one('a', at(21, 22)), one('b', at(22, 12)), one('c', at(MONDAY, 3))];
    const night = plan(open, at(22, 12));
    expect(night).toEqual({ show: null, silently: [], again: at(MONDAY, 8) });
    expect(plan(open, night.again ?? at(1, 1)).show).toEqual({ ids: ['a', 'b', 'c'], as: 'digest' });
  });

  it('the rest of the day with the last nudge of it, and then nothing until tomorrow', () => {
    const open = [one('due', at(MONDAY, 9)), one('later', at(MONDAY, 18)), one('tomorrow', at(24, 7))];
    expect(plan(open, at(MONDAY, 9), { mostADay: 3 }, 1).show?.ids).toEqual(['due']);
    expect(plan(open, at(MONDAY, 9), { mostADay: 3 }, 2)).toEqual({
      show: { ids: ['due', 'later'], as: 'digest' },
      silently: [],
      again: at(24, 8),
    });
    expect(plan(open, at(MONDAY, 9), { mostADay: 3 }, 3)).toEqual({
      show: null,
      silently: [],
      again: at(24, 8),
    });
    // The last one is kept until there is something to tell.
    expect(plan(open.slice(1), at(MONDAY, 9), { mostADay: 3 }, 2)).toMatchObject({
      show: null,
      again: at(MONDAY, 18),
    });
  });

  it('the whole day at the hour of the digest, once', () => {
    const open = [one('due', at(22, 9)), one('later', at(MONDAY, 18)), one('tomorrow', at(24, 18))];
    expect(plan(open, at(MONDAY, 8, 30), { digestHour: 9 })).toMatchObject({
      show: null,
      again: at(MONDAY, 9),
    });
    expect(plan(open, at(MONDAY, 9), { digestHour: 9 })).toEqual({
      show: { ids: ['due', 'later'], as: 'digest' },
      silently: [],
      again: at(24, 9),
    });
    expect(plan(open, at(MONDAY, 11), { digestHour: 9 }, 1)).toMatchObject({ show: null, again: at(24, 9) });
  });

  it('kinds that are switched off without a word, and everything when nudges are', () => {
    const now = at(22, 9);
    const open = [one('step', now), one('birthday', now, 'birthday'), one('later', at(24, 9), 'birthday')];
    expect(plan(open, now, { off: ['birthday'] })).toEqual({
      show: null,
      silently: ['birthday'],
      again: at(MONDAY, 8),
    });
    expect(plan(open, now, { on: false })).toEqual({
      show: null,
      silently: ['step', 'birthday'],
      again: null,
    });
    expect(plan(open, now, { off: ['step'] }).silently).toEqual(['step']);
  });
});

/**
 * A week of follow-ups told as the plan says, the clock going from one `again` to the next. The background does the
 * same; there are no deaths here.
 */
describe('whatever the settings, the zone and the follow-ups', () => {
  afterEach(goHome);
  const START = Date.parse('2026-10-22T06:00:00Z');
  const HOUR = 3_600_000;
  const due = fc.record({
    inMinutes: fc.integer({ min: -2_000, max: 12_000 }),
    kind: fc.option(fc.constantFrom(...FOLLOW_UP_KINDS), { nil: undefined }),
  });

  it('each is told once, in hours, at most N times a day, and never early but with the last nudge of a day', () => {
    fc.assert(
      fc.property(
        anyNudges,
        fc.constantFrom(...ZONES),
        fc.array(due, { minLength: 1, maxLength: 40 }),
        (settings, zone, dues) => {
          process.env.TZ = zone;
          let open = dues.map(({ inMinutes, kind }, n) =>
            one(String(n), new Date(START + inMinutes * 60_000), kind),
          );
          const all = new Map(open.map((each) => [each.id, each]));
          const counts = new Map<string, number>();
          const most = settings.digestHour === null ? settings.mostADay : 1;
          let now: Date | null = new Date(START);
          while (now) {
            const day = workdayOf(now, settings);
            const shownToday = counts.get(day) ?? 0;
            const { show, silently, again } = planNudges({ open, settings, shownToday, now });
            for (const id of silently) expect(settings.off).toContain(all.get(id)?.kind ?? 'step');
            if (show) {
              expect(mayNudge(now, settings)).toBe(true);
              expect(show.as).toBe(show.ids.length === 1 ? 'single' : 'digest');
              counts.set(day, shownToday + 1);
              expect(shownToday + 1).toBeLessThanOrEqual(most);
              for (const id of show.ids) {
                const moment = new Date(all.get(id)?.due ?? '');
                if (moment > now) {
                  expect(shownToday + 1).toBe(most);
                  expect(workdayOf(moment, settings)).toBe(day);
                }
              }
            }
            const told = new Set([...silently, ...(show?.ids ?? [])]);
            open = open.filter(({ id }) => !told.has(id));
            if (again) expect(again > now).toBe(true);
            now = again;
          }
          const left = open.filter(({ kind }) => !settings.off.includes(kind ?? 'step'));
          // None is left, unless these settings leave no hour to tell anything.
          const anyHour = Array.from({ length: 24 * 7 }, (_, hour) => new Date(START + hour * HOUR));
          if (anyHour.some((hour) => mayNudge(hour, settings))) expect(left).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
