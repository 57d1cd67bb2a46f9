import { afterEach, describe, expect, it } from 'vitest';
import { toSales } from '../../../src/domain/measure/figures/to-sales';
import type { PostSeen, Told } from '../../../src/domain/measure/told';
import { POINT_KINDS } from '../../../src/domain/weekly/points';
import { lastWeek, type WeekData } from '../../../src/domain/weekly/week-data';
import { speak } from '../../support/speak';
import { at, exchange, planned, sale, seen, TODAY, told } from '../../support/told';
import { cardOf, fact, levelsAt, tried, WEEK, weekData } from '../../support/week-data';

type Told_ = Partial<Omit<Told, 'posts'>> & { posts?: readonly PostSeen[] };
const log = (parts: Told_, rest: Partial<WeekData> = {}) => weekData({ told: told(parts), ...rest });

/** In the week that is looked back on (9 to 15 November), and in the one it stands in. */
const LAST = '2026-11-11';
const THIS = '2026-11-18';
const LONG_AGO = '2026-10-14';

const waits = (changes: Partial<PostSeen> = {}) => seen(LAST, { status: 'waiting', ...changes });
const complaint = (changes = {}) => exchange(LAST, { intents: ['complaint'], ...changes });
/** Posts that were answered after so many hours of a working day. */
const answeredAfter = (day: string, minutes: number, count: number): Told_ => {
  const posts = Array.from({ length: count }, () => seen(day, { writtenAt: at(day, 9).toISOString() }));
  const exchanges = posts.map(({ id }) =>
    exchange(day, { mentionId: id, at: new Date(at(day, 9).getTime() + minutes * 60_000).toISOString() }),
  );
  return { posts, exchanges };
};
const both = (a: Told_, b: Told_): Told_ => ({
  posts: [...(a.posts ?? []), ...(b.posts ?? [])],
  exchanges: [...(a.exchanges ?? []), ...(b.exchanges ?? [])],
});
const replies = (clean: number, poor: number) => [
  ...Array.from({ length: clean }, () => ({ who: 'ana', day: LAST, findings: [] })),
  ...Array.from({ length: poor }, () => ({ who: 'ben', day: LAST, findings: ['pitch-first'] })),
];

const PLANS = { x: { perWeek: 2, note: '' } };

interface Case {
  /** Data that makes the point, and what it then says. */
  makes: readonly [WeekData, string][];
  /** Data that does not make it, by why. */
  not: Record<string, WeekData>;
}

const CASES: Record<string, Case> = {
  recovered: {
    makes: [
      [
        log({ exchanges: [complaint({ settledAt: at(LAST, 15).toISOString(), outcome: 'won-back' })] }),
        'You put things right with Ana.',
      ],
    ],
    not: {
      'it was lost': log({
        exchanges: [complaint({ settledAt: at(LAST, 15).toISOString(), outcome: 'lost' })],
      }),
      'it is open': log({ exchanges: [complaint()] }),
      'it was this week': log({ exchanges: [complaint({ settledAt: at(THIS).toISOString() })] }),
    },
  },
  'sent-to-you': {
    makes: [
      [log({ sentBy: new Map([['ben', { by: 'ana', on: LAST }]]) }), 'Ana sent you Ben.'],
      [
        log({
          sentBy: new Map([
            ['ben', { by: 'ana', on: LAST }],
            ['cleo', { by: 'ana', on: LAST }],
          ]),
        }),
        'Ben and Cleo were sent to you, by Ana.',
      ],
    ],
    not: { 'it was long ago': log({ sentBy: new Map([['ben', { by: 'ana', on: LONG_AGO }]]) }) },
  },
  sold: {
    makes: [
      [
        log({ sales: [sale(LAST, 890), sale(LAST, 40, { who: 'ben', currency: 'USD' })] }),
        '2 sales, €890 and $40: Ana and Ben.',
      ],
      [log({ sales: [sale(LAST, null)] }), '1 sale: Ana.'],
      [
        log({ sales: [sale(LAST, 890), sale(LAST, 40, { who: 'ben' }), sale('2026-11-12', -60)] }),
        '2 sales, €870 after what was brought back: Ana and Ben.',
      ],
      [log({ sales: [sale(LAST, 890), sale(THIS, -890)] }), '1 sale, €890: Ana.'],
    ],
    not: {
      'it was brought back': log({ sales: [sale(LAST, -890)] }),
      'all of it was brought back': log({ sales: [sale(LAST, 890), sale('2026-11-12', -890)] }),
      'it was this week': log({ sales: [sale(THIS, 890)] }),
    },
  },
  meetings: {
    makes: [
      [log({ exchanges: [exchange(LAST, { appointment: '2026-12-01' })] }), '1 meeting agreed, with Ana.'],
    ],
    not: { 'none was agreed': log({ exchanges: [exchange(LAST)] }) },
  },
  'on-time': {
    makes: [
      [log({ planned: [1, 2, 3].map(() => planned(LAST, LAST)) }), 'You kept all 3 follow-ups on time.'],
      [
        log({ planned: [planned(LAST, THIS), ...[1, 2, 3, 4].map(() => planned(LAST, LAST))] }),
        'You kept 4 of 5 follow-ups on time.',
      ],
    ],
    not: {
      'they are too few': log({ planned: [planned(LAST, LAST), planned(LAST, LAST)] }),
      'too many were late': log({
        planned: [planned(LAST, THIS), planned(LAST, LAST), planned(LAST, LAST)],
      }),
    },
  },
  quick: {
    makes: [
      [log(answeredAfter(LAST, 30, 3)), 'Half of your answers came within 30 min of working time.'],
      [
        log(both(answeredAfter(LONG_AGO, 300, 3), answeredAfter(LAST, 120, 3))),
        'Half of your answers came within 2 h of working time, instead of 5 h in the four weeks before.',
      ],
    ],
    not: {
      'they are too few': log(answeredAfter(LAST, 30, 2)),
      'it took long': log(answeredAfter(LAST, 300, 3)),
      'it is no quicker': log(both(answeredAfter(LONG_AGO, 130, 3), answeredAfter(LAST, 120, 3))),
    },
  },
  answered: {
    makes: [
      [
        log({ posts: [seen(LAST), seen(LAST), seen(LAST)] }),
        'You answered all 3 posts that Rapport found for you.',
      ],
      [
        log({ posts: [waits(), seen(LAST), seen(LAST), seen(LAST)] }),
        'You answered 3 of the 4 posts that Rapport found for you.',
      ],
    ],
    not: {
      'they are too few': log({ posts: [seen(LAST), seen(LAST)] }),
      'too many wait': log({ posts: [waits(), waits(), seen(LAST), seen(LAST)] }),
    },
  },
  'clean-replies': {
    makes: [[log({}, { replies: replies(5, 1) }), '5 of your 6 replies went out with nothing to improve.']],
    not: {
      'they are too few': log({}, { replies: replies(4, 0) }),
      'too many were poor': log({}, { replies: replies(5, 2) }),
    },
  },
  trained: {
    makes: [
      [
        log({}, { attempts: [tried(LAST), tried(LAST), tried('2026-11-12')] }),
        'You trained on 2 days, 3 tries in all.',
      ],
    ],
    not: { 'it was little': log({}, { attempts: [tried(LAST), tried(LAST), tried(THIS)] }) },
  },
  talked: {
    makes: [
      [log({ exchanges: [exchange(LAST), exchange(LAST, { who: 'ben' })] }), 'You talked with Ana and Ben.'],
    ],
    not: {
      'a reply is not known to have gone out': log({ exchanges: [exchange(LAST, { state: 'inserted' })] }),
      'it was a note': log({ exchanges: [exchange(LAST, { channel: 'note', state: 'logged' })] }),
    },
  },
  'answer-complaints': {
    makes: [
      [
        log({ posts: [waits({ intents: ['complaint'] })] }),
        'Answer 1 complaint that nobody has answered yet.',
      ],
    ],
    not: {
      'it is answered': log({ posts: [seen(LAST, { intents: ['complaint'] })] }),
      'it is spam': log({ posts: [waits({ intents: ['spam', 'complaint'] })] }),
    },
  },
  'open-complaints': {
    makes: [
      [log({ exchanges: [complaint()] }), 'Bring the complaint of Ana to an end, or take its next step.'],
    ],
    not: {
      'it is closed': log({ exchanges: [complaint({ settledAt: at(THIS).toISOString() })] }),
      'it is of yesterday': log({ exchanges: [exchange('2026-11-21', { intents: ['complaint'] })] }),
      'something is planned': log({ exchanges: [complaint()], planned: [planned('2026-11-25', null)] }),
    },
  },
  'late-steps': {
    makes: [
      [
        log({ planned: [planned(LAST, null), planned(THIS, null, { who: 'ben' })] }),
        'Keep 2 follow-ups that are late: Ana and Ben.',
      ],
    ],
    not: {
      'it is due today': log({ planned: [planned(TODAY, null)] }),
      'it is done': log({ planned: [planned(LAST, THIS)] }),
    },
  },
  'answer-buyers': {
    makes: [[log({ posts: [waits()] }), 'Answer 1 post that asks for what you sell.']],
    not: {
      'it is answered': log({ posts: [seen(LAST)] }),
      'it is a complaint first of all': log({
        posts: [waits({ intents: ['complaint', 'product_question'] })],
      }),
      'it is praise': log({ posts: [waits({ intents: ['praise'] })] }),
    },
  },
  'after-meeting': {
    makes: [
      [
        log({ exchanges: [exchange(LAST, { appointment: THIS })] }),
        'Note how the meeting with Ana went, and what comes next.',
      ],
    ],
    not: {
      'it is to come': log({ exchanges: [exchange(LAST, { appointment: '2026-12-01' })] }),
      'it was talked of': log({ exchanges: [exchange(LAST, { appointment: THIS }), exchange(THIS)] }),
      'they bought': log({ exchanges: [exchange(LAST, { appointment: THIS })], sales: [sale(THIS, 10)] }),
      'it is long ago': log({ exchanges: [exchange(LONG_AGO, { appointment: '2026-10-20' })] }),
    },
  },
  'no-next-step': {
    makes: [
      [log({ exchanges: [exchange(LAST, { intents: ['purchase_intent'] })] }), 'Plan a next step with Ana.'],
      [
        log({ exchanges: [exchange(LAST, { intents: ['purchase_intent'] })], sales: [sale(THIS, -10)] }),
        'Plan a next step with Ana.',
      ],
    ],
    not: {
      'one is planned': log({
        exchanges: [exchange(LAST, { intents: ['purchase_intent'] })],
        planned: [planned('2026-11-25', null)],
      }),
      'they bought': log({
        exchanges: [exchange(LAST, { intents: ['purchase_intent'] })],
        sales: [sale(THIS, 10)],
      }),
      'a meeting is to come': log({
        exchanges: [exchange(LAST, { intents: ['purchase_intent'] }), exchange(THIS, { appointment: TODAY })],
      }),
      'one was done since': log({
        exchanges: [exchange(LAST, { intents: ['purchase_intent'] })],
        planned: [planned(THIS, THIS)],
      }),
      'it was praise': log({ exchanges: [exchange(LAST, { intents: ['praise'] })] }),
    },
  },
  'thank-senders': {
    makes: [[log({ sentBy: new Map([['ben', { by: 'ana', on: LAST }]]) }), 'Thank Ana for sending you Ben.']],
    not: {
      'they were talked with': log({
        sentBy: new Map([['ben', { by: 'ana', on: LAST }]]),
        exchanges: [exchange(THIS)],
      }),
      'they were thanked': log({
        sentBy: new Map([['ben', { by: 'ana', on: LAST }]]),
        planned: [planned(LAST, LAST, { kind: 'thanks' })],
      }),
      'it was long ago': log({ sentBy: new Map([['ben', { by: 'ana', on: LONG_AGO }]]) }),
    },
  },
  'expired-facts': {
    makes: [[log({}, { facts: [fact({ expiresOn: LAST })] }), 'Look at 1 fact whose day is over.']],
    not: {
      'it holds today': log({}, { facts: [fact({ expiresOn: TODAY })] }),
      'it holds until further notice': log({}, { facts: [fact()] }),
      'it was deleted': log({}, { facts: [fact({ expiresOn: LAST, deletedAt: at(THIS).toISOString() })] }),
    },
  },
  'plan-behind': {
    makes: [
      [
        log({ exchanges: [exchange(LAST)] }, { plans: PLANS }),
        'Talk with 2 people on X this week: last week it was 1.',
      ],
      [log({}, { plans: PLANS }), 'Talk with 2 people on X this week: last week it was 0.'],
    ],
    not: {
      'nothing is planned': log({ exchanges: [exchange(LAST)] }),
      'it was kept': log({ exchanges: [exchange(LAST), exchange(LAST, { who: 'ben' })] }, { plans: PLANS }),
      'this week has kept it': log(
        { exchanges: [exchange(THIS), exchange(THIS, { who: 'ben' })] },
        { plans: PLANS },
      ),
    },
  },
  'plan-kept': {
    makes: [
      [
        log({ exchanges: [exchange(LAST), exchange(LAST, { who: 'ben' })] }, { plans: PLANS }),
        'You kept your plan for X: 2 people, 2 were planned.',
      ],
      [
        log({ exchanges: [exchange(LAST)] }, { plans: { x: { perWeek: 1, note: '' } } }),
        'You kept your plan for X: 1 person, 1 was planned.',
      ],
    ],
    not: {
      'it was one person twice': log({ exchanges: [exchange(LAST), exchange(LAST)] }, { plans: PLANS }),
      'it was on the other site': log(
        {
          exchanges: [exchange(LAST, { site: 'facebook' }), exchange(LAST, { who: 'ben', site: 'facebook' })],
        },
        { plans: PLANS },
      ),
    },
  },
  'skill-of-replies': {
    makes: [
      [
        log({}, { replies: replies(3, 2) }),
        'Train “Listening first”: 2 replies of the last four weeks could have been better by it.',
      ],
    ],
    not: {
      'it was one': log({}, { replies: replies(3, 1) }),
      'the check is of an older version': log(
        {},
        { replies: [1, 2].map(() => ({ who: 'ana', day: LAST, findings: ['long-gone'] })) },
      ),
    },
  },
  'skill-of-misses': {
    makes: [
      [
        log({}, { cards: [cardOf(LAST), cardOf(LAST)] }),
        'Train “Follow-through”: 2 things you missed lately ask for it.',
      ],
    ],
    not: {
      'it was one': log({}, { cards: [cardOf(LAST)] }),
      'they are put away': log({}, { cards: [1, 2].map(() => cardOf(LAST, { suspended: true })) }),
      'they are of a lesson': log(
        {},
        { cards: [1, 2].map((n) => cardOf(LAST, { origin: { kind: 'lesson', ref: String(n) } })) },
      ),
      'they are old': log({}, { cards: [cardOf(LONG_AGO), cardOf(LONG_AGO)] }),
    },
  },
  'weakest-skill': {
    makes: [[log({}, { levels: levelsAt(20) }), 'Train “Listening first”: you stand at 20 of 100 there.']],
    not: {
      'all are strong': log({}, { levels: levelsAt(70) }),
      'nothing was tried': log({}, { levels: levelsAt(0) }),
    },
  },
  'first-test': {
    makes: [[log({}), 'Find out which skill to begin with: sixteen short questions.']],
    not: { 'it was taken': log({}, { attempts: [tried(LONG_AGO, { what: 'aptitude' })] }) },
  },
};

afterEach(() => speak('en'));

it('every kind of point is tried', () => {
  expect(POINT_KINDS.map(({ id }) => id).sort()).toEqual(Object.keys(CASES).sort());
  expect(WEEK).toBe('2026-11-16');
});

describe.each(POINT_KINDS.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const { makes, not } = CASES[id] as Case;
  it.each(makes)('is made of rows that say it (%#)', (data, says) => {
    const [point] = kind.points(data);
    expect(point?.says).toBe(says);
    expect(point?.rows.length).toBeGreaterThan(0);
    expect(point?.leads.href).toMatch(/^#./);
  });
  it('is said in another language, each sentence of it', () => {
    const said = (language: string): string[] => {
      speak(language);
      return makes.flatMap(([data]) =>
        kind.points(data).flatMap(({ says, why, leads }) => [says, why, leads.label, kind.label]),
      );
    };
    const [english, spanish] = [said('en'), said('es')];
    expect(spanish.filter((sentence, index) => sentence === english[index])).toEqual([]);
  });
  it.each(Object.entries(not))('is not made where %s', (_, data) => {
    expect(kind.points(data)).toEqual([]);
  });
});

it('says of sales what Measure says, and shows what was brought back among its rows', () => {
  const data = log({ sales: [sale(LAST, 890), sale('2026-11-12', -60, { what: 'A chair' })] });
  const [kind] = POINT_KINDS.filter(({ id }) => id === 'sold');
  const [point] = kind?.points(data) ?? [];
  const values = toSales.figure(toSales.rows(data.told, lastWeek(data)));
  const amountOf = (wanted: string) => values.find(({ id }) => id === wanted)?.amount;
  expect([amountOf('sales'), amountOf('sum EUR')]).toEqual([1, 830]);
  expect(point?.says).toContain('1 sale, €830');
  expect(point?.rows.map(({ says }) => says)).toEqual(['Ana: A table', 'Ana: A chair, brought back']);
});

it('leads to the post that waits longest', () => {
  const [kind] = POINT_KINDS.filter(({ id }) => id === 'answer-buyers');
  const [late, early] = [
    waits({ writtenAt: at(LAST, 15).toISOString() }),
    waits({ writtenAt: at(LAST, 9).toISOString() }),
  ];
  const links = new Map([
    [late.id, 'https://x.com/late'],
    [early.id, 'https://x.com/early'],
  ]);
  const [point] = kind?.points(log({ posts: [late, early] }, { links })) ?? [];
  expect(point?.leads.href).toBe('https://x.com/early');
  expect(point?.rows.map(({ post }) => post)).toEqual(['https://x.com/early', 'https://x.com/late']);
});
