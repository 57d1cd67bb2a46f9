import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, momentOn } from '../../../src/domain/days';
import { figureById } from '../../../src/domain/measure/figures';
import type { Period } from '../../../src/domain/measure/period';
import type { Told } from '../../../src/domain/measure/told';
import { countWeek, weekOf } from '../../../src/domain/team/count-week';
import { isWeek, sumCounts, weeksUpTo } from '../../../src/domain/team/measured-weeks';
import { TeamMeasures } from '../../../src/domain/team/measures';
import { mondayOf } from '../../../src/domain/when/calendar';
import { anyTold, at, exchange, missed, planned, sale, seen, told } from '../../support/told';

/** The week of 22 November, a Sunday, on which all of it is told. */
const WEEK = '2026-11-16';
const ZEROS = TeamMeasures.parse(Object.fromEntries(Object.keys(TeamMeasures.shape).map((id) => [id, 0])));

/** What the week comes to beside nothing. */
const counted = (parts: Parameters<typeof told>[0], week: Day = WEEK) =>
  Object.fromEntries(Object.entries(countWeek(told(parts), week)).filter(([, count]) => count !== 0));

afterEach(() => {
  process.env.TZ = 'UTC';
});

describe('the twelve counts of a week', () => {
  it('are twelve zeros where nothing happened', () => {
    expect(countWeek(told(), WEEK)).toEqual(ZEROS);
    expect(Object.keys(ZEROS)).toHaveLength(12);
  });

  it('count answers by their day, with their working minutes, each post once', () => {
    const post = seen('2026-11-13', { writtenAt: at('2026-11-13', 16).toISOString() });
    const answer = { mentionId: post.id, at: at('2026-11-16', 10).toISOString() };
    const parts = { posts: [post], exchanges: [exchange(WEEK, answer), exchange('2026-11-17', answer)] };
    // Friday 16 to 17 h, Monday 9 to 10 h.
    expect(counted(parts)).toEqual({ answered: 1, answerMinutes: 120, exchanges: 2 });
    // It was found in the week before.
    expect(counted(parts, '2026-11-09')).toEqual({});
  });

  it('count neither answers nor talks that may never have gone out, nor notes to oneself', () => {
    const post = seen(WEEK, { status: 'inserted' });
    const exchanges = [
      exchange(WEEK, { mentionId: post.id, state: 'inserted' }),
      exchange(WEEK, { channel: 'note', site: null, state: 'logged' }),
    ];
    expect(counted({ posts: [post], exchanges })).toEqual({});
  });

  it('count posts that nobody answered yet, and those that were forgotten; no spam', () => {
    const posts = [
      seen(WEEK, { status: 'waiting' }),
      seen(WEEK, { status: 'waiting', intents: ['spam'] }),
      seen(WEEK, { status: 'answered' }),
      seen('2026-11-15', { status: 'waiting' }),
    ];
    const forgotten = [missed(WEEK, 3), missed('2026-11-23', 5), missed(WEEK, 2, { intent: 'spam' })];
    expect(counted({ posts, missed: forgotten })).toEqual({ missed: 4 });
    // Before it was counted nobody knows.
    expect(counted({ posts, missed: forgotten, missedSince: '2026-11-17' })).toEqual({});
  });

  it('count complaints on a side by their day, and those that were put right', () => {
    const closed = at('2026-11-21').toISOString();
    const complaint = (changes: Partial<Told['exchanges'][number]>) =>
      exchange(WEEK, { intents: ['complaint'], ...changes });
    const exchanges = [
      complaint({}),
      complaint({ settledAt: closed }),
      complaint({ settledAt: closed, outcome: 'won-back' }),
      complaint({ settledAt: closed, outcome: 'lost' }),
      complaint({ settledAt: closed, outcome: 'no-fault' }),
    ];
    expect(counted({ exchanges })).toEqual({ exchanges: 5, complaints: 4, complaintsRecovered: 2 });
    const posts = [seen(WEEK, { status: 'waiting', intents: ['complaint'] })];
    const forgotten = [missed(WEEK, 2, { intent: 'complaint' })];
    expect(counted({ posts, missed: forgotten })).toEqual({ missed: 3, complaints: 3 });
  });

  it('count follow-ups that were due in it: those done, and those done by their day', () => {
    const due = [
      planned(WEEK, WEEK),
      planned(WEEK, '2026-11-02'),
      planned(WEEK, '2026-11-17'),
      planned(WEEK, null),
      planned('2026-11-15', WEEK),
    ];
    expect(counted({ planned: due })).toEqual({ followUpsDone: 3, followUpsOnTime: 2 });
  });

  it('count meetings, sales without what was brought back, people who were sent and who are new', () => {
    const parts = {
      exchanges: [exchange(WEEK, { appointment: '2026-12-01', channel: 'phone', site: null })],
      sales: [sale(WEEK, 20), sale(WEEK, null), sale(WEEK, -20), sale('2026-11-23', 9)],
      sentBy: new Map([
        ['ben', { by: 'ana', on: WEEK }],
        ['cleo', { by: 'ben', on: '2026-11-15' }],
      ]),
      addedOn: [WEEK, '2026-11-22', '2026-11-23'],
    };
    expect(counted(parts)).toEqual({ exchanges: 1, meetings: 1, sales: 2, referrals: 1, newContacts: 2 });
  });

  it('are never more than a document may say', () => {
    const counts = countWeek(told({ missed: [missed(WEEK, 2_000_000)] }), WEEK);
    expect(TeamMeasures.parse(counts)).toMatchObject({ missed: 1_000_000 });
  });

  it('come to what Measure says, week by week, of any log', () => {
    fc.assert(
      fc.property(anyTold, (log) => {
        const first = mondayOf(addDays(dayOf(log.now), -130));
        const weeks = Array.from({ length: 21 }, (_, week) => addDays(first, 7 * week));
        const sum = sumCounts(weeks.map((week) => countWeek(log, week)));
        expect(sum).toEqual(measured(log, { from: first, to: addDays(first, 21 * 7) }));
        for (const week of weeks) expect(countWeek(log, week)).toEqual(measured(log, weekOf(week)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a week', () => {
  it.each(['Europe/Berlin', 'America/Santiago', 'Pacific/Apia', 'Asia/Kolkata', 'UTC'])(
    'is seven local days from Monday on, also where clocks change: %s',
    (zone) => {
      process.env.TZ = zone;
      for (let day = '2026-01-01', days = 0; days < 400; day = addDays(day, 1), days++) {
        const monday = mondayOf(day);
        const { from, to } = weekOf(monday);
        expect(from !== null && from <= day && day < to, day).toBe(true);
        expect(isWeek(monday)).toBe(true);
        expect(isWeek(day)).toBe(day === monday);
        // From its first moment to its last.
        const begins = momentOn(day, 0) as Date;
        const ends = new Date((momentOn(addDays(day, 1), 0) as Date).getTime() - 1);
        for (const moment of [begins, ends])
          expect(weeksUpTo(moment, 2)).toEqual([monday, addDays(monday, -7)]);
      }
    },
  );

  it('counts an hour that the clocks skip or repeat as it was lived', () => {
    process.env.TZ = 'Europe/Berlin';
    const open = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 60_000);
    for (const [week, sunday, minutes] of [
      ['2026-03-23', '2026-03-29', 120],
      ['2026-10-19', '2026-10-25', 240],
    ] as const) {
      const post = seen(sunday, { writtenAt: at(sunday, 1).toISOString() });
      const answer = { mentionId: post.id, at: at(sunday, 4).toISOString() };
      const parts = { posts: [post], exchanges: [exchange(sunday, answer)], openMinutes: open };
      expect(counted(parts, week)).toEqual({ answered: 1, answerMinutes: minutes, exchanges: 1 });
    }
  });

  it('is none where a document is called otherwise', () => {
    for (const own of [null, '', '2026-11-17', '2026-02-30', '9999-99-99', 'monday'])
      expect(isWeek(own)).toBe(false);
  });
});

/** What the figures of Measure say themselves, as far as they have a value of it; their rows otherwise. */
function measured(log: Told, period: Period): TeamMeasures {
  const rowsOf = (id: string) => figureById(id).rows(log, period);
  const theValue = (id: string, value: string) =>
    figureById(id)
      .figure(rowsOf(id))
      .find((one) => one.id === value);
  const part = (id: string, value: string) => {
    const { amount = 0, of = 0 } = theValue(id, value) ?? {};
    return { part: Math.round((amount ?? 0) * (of ?? 0)), of: of ?? 0 };
  };
  const found = theValue('share-answered', 'posts')?.amount ?? 0;
  const unsure = rowsOf('share-answered').filter(({ answered }) => answered === 'unsure').length;
  const complaints = part('complaints-recovered', 'recovered');
  const kept = part('follow-ups-on-time', 'on-time');
  return {
    answered: theValue('response-time', 'median')?.of ?? 0,
    missed: found - unsure - part('share-answered', 'answered').part,
    answerMinutes: rowsOf('response-time').reduce((sum, { minutes }) => sum + Number(minutes), 0),
    exchanges: rowsOf('to-sales').filter(({ what }) => what === 'talk').length,
    newContacts: log.addedOn.filter((day) => day >= (period.from ?? '') && day < period.to).length,
    followUpsDone: kept.part + (theValue('follow-ups-on-time', 'late')?.amount ?? 0),
    followUpsOnTime: kept.part,
    complaints: complaints.of,
    complaintsRecovered: complaints.part,
    referrals: theValue('referrals', 'people')?.amount ?? 0,
    meetings: rowsOf('to-sales').filter(({ what }) => what === 'meeting').length,
    sales: theValue('to-sales', 'sales')?.amount ?? 0,
  };
}
