import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days';
import { sums } from '../../../src/domain/measure/money';
import { periodOf } from '../../../src/domain/measure/period';
import { plannedSites, planStandings } from '../../../src/domain/venues/plan';
import { venueTold } from '../../../src/domain/venues/venue-told';
import { venuesOf } from '../../../src/domain/venues/venues';
import { anyTold, at, exchange, missed, sale, seen, TODAY, told } from '../../support/told';
import { WEEK } from '../../support/week-data';

const PERIOD = periodOf('3-months', at(TODAY));
const DAY = '2026-11-11';
const LATER = '2026-11-18';
const LONG_AGO = '2026-07-01';
type Parts = Parameters<typeof told>[0];
const x = (parts: Parts) => {
  const found = venuesOf(told(parts), PERIOD).find(({ site }) => site === 'x');
  if (!found) throw new Error('no X');
  return found;
};

describe('a venue', () => {
  it('counts whom the user talked with there, each once, and who was met there', () => {
    const { talked, met } = x({
      exchanges: [
        exchange(LONG_AGO, { who: 'ben', channel: 'phone', site: null, state: 'logged' }),
        exchange(DAY),
        exchange(DAY),
        exchange(DAY, { who: 'ben' }),
        exchange(DAY, { who: 'cleo', site: 'facebook' }),
      ],
    });
    expect(talked).toEqual(['ana', 'ben']);
    expect(met).toEqual(['ana']);
  });

  it('counts no reply that may never have gone out, and nothing before the period', () => {
    const { talked } = x({
      exchanges: [exchange(LONG_AGO), exchange(DAY, { who: 'ben', state: 'inserted' })],
    });
    expect(talked).toEqual([]);
  });

  it('tells who answered: by a post, or by what was heard after the first words, wherever', () => {
    const post = seen(DAY, { writtenAt: at(DAY, 9).toISOString() });
    const first = exchange(DAY, { mentionId: post.id, heard: true });
    const answered = (parts: Parts) =>
      x({ ...parts, exchanges: [first, ...(parts?.exchanges ?? [])], posts: [post, ...(parts?.posts ?? [])] })
        .cameBack;
    expect(answered({})).toEqual([]);
    expect(answered({ posts: [seen(LATER)] })).toEqual(['ana']);
    expect(answered({ posts: [seen(LATER, { who: 'ben' })] })).toEqual([]);
    expect(
      answered({
        exchanges: [exchange(LATER, { channel: 'phone', site: null, state: 'logged', heard: true })],
      }),
    ).toEqual(['ana']);
    expect(answered({ exchanges: [exchange(LATER)] })).toEqual([]);
    // A second reply, to a post that was there before the first.
    const old = seen(DAY, { writtenAt: at(DAY, 8).toISOString() });
    expect(
      answered({ posts: [old], exchanges: [exchange(LATER, { mentionId: old.id, heard: true })] }),
    ).toEqual([]);
  });

  it('counts posts with those that were forgotten, without spam; and sales where they were last written to', () => {
    const parts: Parts = {
      posts: [seen(DAY), seen(DAY, { intents: ['spam'] }), seen(DAY, { site: 'facebook' })],
      missed: [missed(DAY, 4), missed(DAY, 9, { intent: 'spam' }), missed(LONG_AGO, 7)],
      exchanges: [exchange(DAY), exchange(DAY, { who: 'ben', site: 'facebook' })],
      sales: [sale(DAY, 10), sale(LATER, -4), sale(LATER, 5, { who: 'ben' })],
    };
    const { posts, sold, worths } = venueTold(x(parts), { told: told(parts), links: new Map() });
    expect(posts).toEqual({
      count: 5,
      rows: [
        { says: 'Ana: Has a question', day: DAY, contactId: 'ana' },
        { says: '4 forgotten, unanswered: Says something kind', day: DAY, contactId: null },
      ],
    });
    expect(sold).toEqual({
      count: 1,
      rows: [
        { says: 'Ana, A table, -€4', day: LATER, contactId: 'ana' },
        { says: 'Ana, A table, €10', day: DAY, contactId: 'ana' },
      ],
    });
    // What was brought back is no sale, and is taken off.
    expect(sums(worths)).toMatchObject([{ currency: 'EUR', sum: 6 }]);
  });

  it('counts posts since it is known how many were forgotten', () => {
    const posts = [seen(DAY), seen(LATER)];
    const missedBefore = [missed(DAY, 4), missed(LATER, 3)];
    const { posts: counted, forgotten } = x({ posts, missed: missedBefore, missedSince: LATER });
    expect([counted.map(({ day }) => day), forgotten.map(({ count }) => count)]).toEqual([[LATER], [3]]);
  });

  it('comes first where most people answered', () => {
    const { exchanges, posts } = {
      exchanges: [exchange(DAY, { site: 'facebook', who: 'ben' }), exchange(DAY)],
      posts: [seen(LATER)],
    };
    expect(venuesOf(told({ exchanges, posts }), PERIOD).map(({ site }) => site)).toEqual(['x', 'facebook']);
  });

  it('never has more people who answered or were met than were talked with', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        for (const { talked, met, cameBack } of venuesOf(told, PERIOD)) {
          expect(talked).toEqual(expect.arrayContaining([...met, ...cameBack]));
          expect(new Set(talked).size).toBe(talked.length);
        }
      }),
    );
  });
});

describe('a plan', () => {
  const plans = {
    x: { perWeek: 2, note: '' },
    facebook: { perWeek: 0, note: 'Neighbours’ group' },
    practice: { perWeek: 5, note: '' },
    elsewhere: { perWeek: 5, note: '' },
  };
  it('is for sites with a number', () => {
    expect(plannedSites(plans)).toEqual([{ site: 'x', planned: 2 }]);
  });
  it('counts the people of a week from Monday to Sunday', () => {
    const exchanges = [
      exchange(addDays(WEEK, -1)),
      exchange(WEEK),
      exchange(addDays(WEEK, 6)),
      exchange(addDays(WEEK, 6), { who: 'ben' }),
      exchange(addDays(WEEK, 7), { who: 'cleo' }),
    ];
    expect(planStandings(exchanges, plans, WEEK)).toEqual([{ site: 'x', planned: 2, done: 2 }]);
  });
});
