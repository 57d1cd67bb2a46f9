import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS } from '../../../src/domain/model';
import { STAGE_IDS } from '../../../src/domain/stages';
import type { TodayFacts } from '../../../src/domain/today/facts';
import { byScore, todayScore } from '../../../src/domain/today/score';

const NOW = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const person = (changes: Partial<NonNullable<TodayFacts['person']>> = {}) => ({
  vip: false,
  openComplaint: false,
  stage: null,
  ...changes,
});

describe('the order of Today', () => {
  it('is a sum that says what it is made of', () => {
    const facts: TodayFacts = {
      what: 'promise',
      since: hoursAgo(55),
      person: person({ vip: true, openComplaint: true, stage: 'deciding' }),
    };
    expect(todayScore(facts, NOW)).toEqual({
      score: 15.3,
      terms: [
        { says: '2.3 days overdue', points: 2.3 },
        { says: 'you promised it', points: 4 },
        { says: 'open complaint', points: 4 },
        { says: 'VIP', points: 3 },
        { says: 'deciding now', points: 2 },
      ],
    });
  });

  it('says one day as people say it, and nothing of what is just due', () => {
    const says = (hours: number) =>
      todayScore({ what: 'cadence', since: hoursAgo(hours), person: null }, NOW).terms.map(
        (term) => term.says,
      );
    expect(says(24)).toEqual(['1 day overdue']);
    expect(says(1)).toEqual([]);
    // A clock that was set back.
    expect(says(-5)).toEqual([]);
  });

  it('counts no more than a week of waiting, and says all of it', () => {
    const { terms } = todayScore({ what: 'cadence', since: hoursAgo(24 * 400), person: null }, NOW);
    expect(terms).toEqual([{ says: '400 days overdue', points: 7 }]);
  });

  it('counts a birthday on its day, and no longer when it is over', () => {
    const score = (hours: number) =>
      todayScore({ what: 'birthday', since: hoursAgo(hours), person: null }, NOW).terms.map(
        ({ says }) => says,
      );
    expect(score(2)).toEqual(['2 hours overdue', 'their birthday']);
    expect(score(30)).toEqual(['1.3 days overdue']);
  });

  it('does not count a complaint twice', () => {
    const unhappy = person({ openComplaint: true });
    const says = (what: TodayFacts['what']) =>
      todayScore({ what, since: NOW, person: unhappy }, NOW).terms.map((term) => term.says);
    expect(says('recovery')).toEqual(['a complaint to put right']);
    expect(says('complaint')).toEqual(['unanswered complaint']);
    expect(says('step')).toContain('open complaint');
  });

  it('puts a complaint that nobody answered before everything else', () => {
    const anything = fc.record({
      what: fc.constantFrom(...FOLLOW_UP_KINDS),
      since: fc.integer({ min: -100, max: 100_000 }).map(hoursAgo),
      person: fc.option(
        fc.record({
          vip: fc.boolean(),
          openComplaint: fc.boolean(),
          stage: fc.option(fc.constantFrom(...STAGE_IDS)),
        }),
      ),
    });
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 10_000 }), (facts, hours) => {
        const complaint = todayScore({ what: 'complaint', since: hoursAgo(hours), person: null }, NOW);
        const other = todayScore(facts, NOW);
        expect(complaint.score).toBeGreaterThan(other.score);
        const sum = other.terms.reduce((all, { points }) => all + points, 0);
        expect(other.score).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('is the same every time: by score, then by how long it waits', () => {
    const line = (id: string, score: number, since: string) => ({ id, since, score: { score, terms: [] } });
    const lines = [
      line('a', 1, '2026-11-02'),
      line('b', 5, '2026-11-03'),
      line('c', 1, '2026-11-01'),
      line('d', 1, '2026-11-01'),
    ];
    expect([...lines].sort(byScore).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
    expect(
      [...lines]
        .reverse()
        .sort(byScore)
        .map(({ id }) => id),
    ).toEqual(['b', 'c', 'd', 'a']);
  });
});
