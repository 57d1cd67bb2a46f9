import { describe, expect, it } from 'vitest';
import type { Row, Value } from '../../../src/domain/measure/figure';
import { isFew } from '../../../src/domain/measure/figure';
import { FIGURES } from '../../../src/domain/measure/figures';
import { measure, measureBefore, restsOnFew, valueBefore } from '../../../src/domain/measure/measured';
import { percentile } from '../../../src/domain/measure/middle';
import { sums } from '../../../src/domain/measure/money';
import { periodBefore, periodOf } from '../../../src/domain/measure/period';
import { sayGroup, splitRows } from '../../../src/domain/measure/splits';
import type { Told } from '../../../src/domain/measure/told';
import { worth as sayWorth } from '../../../src/domain/weekly/words';
import { active, at, exchange, missed, planned, sale, seen, TODAY, told } from '../../support/told';

const NOVEMBER = { from: '2026-11-01', to: '2026-12-01' };

function figure(id: string) {
  const found = FIGURES.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}
const rowsOf = (id: string, all: Told, period: { from: string | null; to: string } = NOVEMBER): Row[] =>
  figure(id).rows(all, period);
function values(id: string, all: Told): Record<string, Value['amount']> {
  return Object.fromEntries(
    figure(id)
      .figure(rowsOf(id, all))
      .map((one) => [one.id, one.amount]),
  );
}

describe('time to answer', () => {
  const asked = seen('2026-11-17', { id: 'a', writtenAt: at('2026-11-17', 16).toISOString() });
  const answer = exchange('2026-11-18', { mentionId: 'a', at: at('2026-11-18', 10).toISOString() });

  it('counts working minutes to the first answer', () => {
    const again = exchange('2026-11-20', { mentionId: 'a' });
    expect(values('response-time', told({ posts: [asked], exchanges: [answer, again] }))).toEqual({
      median: 120,
      ninety: 120,
    });
  });

  it('counts no reply that may never have gone out, and none whose post is gone', () => {
    const unsure = { ...answer, state: 'inserted' as const };
    expect(rowsOf('response-time', told({ posts: [asked], exchanges: [unsure] }))).toEqual([]);
    expect(rowsOf('response-time', told({ exchanges: [answer] }))).toEqual([]);
  });

  it('says the middle and nine of ten as spreadsheets do', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(percentile([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9)).toBeCloseTo(91);
    expect(percentile([], 0.5)).toBeNull();
  });

  it('calls few what rests on fewer than ten', () => {
    const measured = measure(
      figure('response-time'),
      told({ posts: [asked], exchanges: [answer] }),
      NOVEMBER,
    );
    expect(measured.values.every(isFew)).toBe(true);
  });
});

describe('the share answered', () => {
  const posts = [
    seen('2026-11-10'),
    seen('2026-11-11', { status: 'waiting' }),
    seen('2026-11-11', { status: 'inserted' }),
    seen('2026-11-12', { status: 'dismissed' }),
    seen('2026-11-12', { intents: ['spam'], status: 'waiting' }),
    seen('2026-10-31'),
  ];

  it('leaves out what was not for the user and spam, and counts what was forgotten', () => {
    const forgotten = [
      missed('2026-11-05', 2),
      missed('2026-11-06', 9, { intent: 'spam' }),
      missed('2026-10-05', 9),
    ];
    expect(values('share-answered', told({ posts, missed: forgotten }))).toEqual({
      answered: 1 / 5,
      posts: 5,
    });
  });

  it('does not speak of days on which nobody counted what was missed', () => {
    const since = told({ posts, missedSince: '2026-11-11' });
    expect(values('share-answered', since)).toEqual({ answered: 0, posts: 2 });
    expect(figure('share-answered').limit?.(since, NOVEMBER)).toContain('Wed 11 Nov');
    expect(figure('share-answered').limit?.(since, { from: '2026-11-11', to: '2026-12-01' })).toBeNull();
    const before = { from: '2026-10-01', to: '2026-11-01' };
    expect(measureBefore(figure('share-answered'), since, before)).toBeNull();
  });

  it('is told apart by every intent of a post', () => {
    const two = [
      seen('2026-11-10', { intents: ['complaint', 'churn_risk'] }),
      seen('2026-11-10', { intents: [] }),
    ];
    const groups = splitRows(
      figure('share-answered'),
      rowsOf('share-answered', told({ posts: two })),
      'about',
    );
    expect(groups.map(({ key }) => key).sort()).toEqual(['churn_risk', 'complaint', 'other']);
    expect(groups.map(({ key }) => sayGroup('about', key)).sort()).toEqual([
      'Has a complaint',
      'May be leaving',
      'Something else',
    ]);
  });
});

describe('complaints recovered', () => {
  it('counts what was put right, with what is open and what nobody answered on the other side', () => {
    const complaint = (outcome?: 'won-back' | 'lost' | 'no-fault', days: number | null = 4) =>
      exchange('2026-11-02', {
        intents: ['complaint'],
        settledAt: days === null ? null : at(`2026-11-0${2 + days}`).toISOString(),
        ...(outcome && { outcome }),
      });
    const all = told({
      exchanges: [
        complaint('won-back', 2),
        complaint(),
        complaint('lost'),
        complaint('no-fault'),
        complaint(undefined, null),
      ],
      posts: [
        seen('2026-11-05', { status: 'waiting', intents: ['complaint'] }),
        seen('2026-11-05', { status: 'answered', intents: ['complaint'] }),
        seen('2026-11-05', { status: 'waiting', intents: ['spam', 'complaint'] }),
      ],
    });
    expect(values('complaints-recovered', all)).toEqual({ recovered: 2 / 5, open: 2, days: 4 });
  });

  it('does not get better by forgetting those that nobody answered', () => {
    const all = told({
      exchanges: [
        exchange('2026-11-02', { intents: ['complaint'], settledAt: at('2026-11-04').toISOString() }),
      ],
      missed: [
        missed('2026-11-05', 3, { intent: 'complaint' }),
        missed('2026-11-05', 3),
        missed('2026-10-05', 3, { intent: 'complaint' }),
      ],
    });
    expect(values('complaints-recovered', all)).toEqual({ recovered: 1 / 4, open: 0, days: 2 });
    const since = { ...all, missedSince: '2026-11-06' };
    expect(values('complaints-recovered', since)).toMatchObject({ recovered: 1 });
    expect(figure('complaints-recovered').limit?.(since, NOVEMBER)).toContain('Fri 6 Nov');
    expect(figure('complaints-recovered').limit?.(all, NOVEMBER)).toBeNull();
  });
});

describe('follow-ups on time', () => {
  it('counts what was done by the end of its day', () => {
    const all = told({
      planned: [
        planned('2026-11-10', '2026-11-10'),
        planned('2026-11-10', '2026-11-08'),
        planned('2026-11-10', '2026-11-11'),
        planned('2026-11-10', null),
        planned(TODAY, null),
        planned('2026-11-25', null),
      ],
    });
    expect(values('follow-ups-on-time', all)).toEqual({ 'on-time': 0.5, late: 1, open: 1 });
  });

  it('says so where done ones are erased', () => {
    expect(figure('follow-ups-on-time').limit?.(told({ doneKeptDays: 30 }), NOVEMBER)).toContain('30 days');
  });
});

describe('from talks to sales', () => {
  it('counts people, and money by currency', () => {
    const all = told({
      exchanges: [
        exchange('2026-11-02'),
        exchange('2026-11-03', { channel: 'phone', site: null, state: 'logged', appointment: '2026-11-09' }),
        exchange('2026-11-03', { who: 'ben' }),
        exchange('2026-11-03', { who: 'cleo', channel: 'note', site: null, state: 'logged' }),
        exchange('2026-11-04', { who: 'cleo', state: 'copied' }),
      ],
      sales: [
        sale('2026-11-10', 100.1),
        sale('2026-11-11', 200.2),
        sale('2026-11-11', 50, { currency: 'USD' }),
        sale('2026-11-11', null),
        sale('2026-11-12', 7, { who: 'cleo' }),
      ],
    });
    expect(values('to-sales', all)).toEqual({
      bought: 0.5,
      talked: 2,
      met: 0.5,
      sales: 5,
      'sum EUR': 307.3,
      'sum USD': 50,
    });
  });

  it('counts a note in which a meeting was agreed as a talk', () => {
    const noted = exchange('2026-11-02', {
      channel: 'note',
      site: null,
      state: 'logged',
      appointment: '2026-11-09',
    });
    expect(values('to-sales', told({ exchanges: [noted] }))).toMatchObject({ talked: 1, met: 1 });
  });

  it('counts a reply in which a meeting was agreed as a talk, also where nobody saw it go out', () => {
    const unseen = exchange('2026-11-02', { state: 'inserted', appointment: '2026-11-09' });
    const all = told({ exchanges: [unseen], active: [active('2026-11-02', 60)] });
    expect(values('to-sales', all)).toMatchObject({ talked: 1, met: 1 });
    expect(values('return-on-time', all)).toMatchObject({ talks: 1, meetings: 1 });
  });

  it('traces a sale to the site they were last written to on, for 90 days', () => {
    const all = told({
      exchanges: [exchange('2026-09-01', { site: 'facebook' }), exchange('2026-11-12', { site: 'x' })],
      sales: [sale('2026-11-02', 1), sale('2026-11-20', 2), sale('2026-11-20', 3, { who: 'ben' })],
    });
    const sites = rowsOf('to-sales', all).flatMap(({ what, site, amount }) =>
      what === 'sale' ? [[amount, site]] : [],
    );
    expect(sites).toEqual([
      [1, 'Facebook'],
      [2, 'X'],
      [3, 'elsewhere'],
    ]);
    const late = told({ exchanges: [exchange('2026-08-01')], sales: [sale('2026-11-02', 1)] });
    expect(rowsOf('to-sales', late)).toMatchObject([{ site: 'elsewhere' }]);
  });
});

describe('referrals', () => {
  const chain = new Map([
    ['ben', { by: 'ana', on: '2026-11-03' }],
    ['cleo', { by: 'ben', on: '2026-05-01' }],
  ]);

  it('counts who was sent, and what the whole tree bought, for whom it began with', () => {
    const all = told({
      sentBy: chain,
      sales: [
        sale('2026-11-04', 10, { who: 'ben' }),
        sale('2026-11-05', 20, { who: 'cleo' }),
        sale('2026-11-05', 99),
      ],
    });
    expect(values('referrals', all)).toEqual({ people: 1, purchases: 2, 'sum EUR': 30 });
    const [group, ...others] = splitRows(figure('referrals'), rowsOf('referrals', all), 'through');
    expect(group).toMatchObject({ key: 'Ana', rows: 3 });
    expect(others).toEqual([]);
  });

  it('ends where people sent one another', () => {
    const ring = new Map([...chain, ['ana', { by: 'cleo', on: '2026-11-04' }]]);
    expect(values('referrals', told({ sentBy: ring, sales: [sale('2026-11-04', 10)] }))).toMatchObject({
      people: 2,
      'sum EUR': 10,
    });
  });
});

describe('what templates led to', () => {
  it('gives each meeting and sale to the last template before it', () => {
    const all = told({
      exchanges: [
        exchange('2026-11-01', { templateId: 'hello' }),
        exchange('2026-11-05', { templateId: 'other' }),
        exchange('2026-11-06', { heard: true }),
        exchange('2026-11-07', { channel: 'phone', site: null, state: 'logged', appointment: '2026-11-09' }),
        exchange('2026-11-02', { who: 'ben', templateId: 'hello', state: 'inserted' }),
      ],
      sales: [sale('2026-11-03', 10), sale('2026-11-10', 20), sale('2026-11-10', 5, { who: 'ben' })],
    });
    const groups = splitRows(figure('templates'), rowsOf('templates', all), 'template');
    const byTemplate = Object.fromEntries(
      groups.map(({ key, values }) => [
        sayGroup('template', key),
        Object.fromEntries(values.map(({ id, amount }) => [id, amount])),
      ]),
    );
    expect(byTemplate).toEqual({
      'Say hello': { heard: 1, used: 1, meetings: 0, sales: 1, 'sum EUR': 10 },
      'A template that is gone': { heard: 1, used: 1, meetings: 1, sales: 1, 'sum EUR': 20 },
    });
  });
});

describe('what was brought back', () => {
  it('is no sale in any figure, and is taken off what was sold', () => {
    const all = told({
      exchanges: [exchange('2026-11-02', { templateId: 'hello' }), exchange('2026-11-02', { who: 'ben' })],
      sentBy: new Map([['ana', { by: 'cleo', on: '2026-05-01' }]]),
      active: [active('2026-11-02', 60)],
      sales: [sale('2026-11-10', 100), sale('2026-11-12', -40), sale('2026-11-12', -7, { who: 'ben' })],
    });
    expect(values('to-sales', all)).toMatchObject({ bought: 0.5, sales: 1, 'sum EUR': 53 });
    expect(values('templates', all)).toMatchObject({ sales: 1, 'sum EUR': 60 });
    expect(values('referrals', all)).toEqual({ people: 0, purchases: 1, 'sum EUR': 60 });
    expect(values('return-on-time', all)).toMatchObject({ sales: 1, 'hour EUR': 53 });
    const told_ = rowsOf('to-sales', all).map(({ what }) => what);
    expect(told_.slice(-3)).toEqual(['sale', 'returned', 'returned']);
  });
});

describe('the return on time', () => {
  it('sets minutes against what came since they are counted', () => {
    const all = told({
      active: [active('2026-11-05', 90), active('2026-11-06', 30), active('2026-11-06', 60, 'facebook')],
      exchanges: [
        exchange('2026-11-04'),
        exchange('2026-11-05'),
        exchange('2026-11-06', { channel: 'phone', site: null, state: 'logged', appointment: '2026-11-09' }),
      ],
      sales: [sale('2026-11-04', 1000), sale('2026-11-06', 300), sale('2026-11-07', 60, { currency: 'USD' })],
    });
    expect(values('return-on-time', all)).toEqual({
      time: 180,
      talks: 1 / 3,
      meetings: 1,
      sales: 2,
      'hour EUR': 100,
      'hour USD': 20,
    });
    const [x, facebook] = splitRows(figure('return-on-time'), rowsOf('return-on-time', all), 'site');
    expect(x).toMatchObject({ key: 'X', rows: 6 });
    expect(facebook?.values).toMatchObject([{ amount: 60 }, { amount: 0 }, { amount: 0 }, { amount: 0 }]);
  });
});

describe('periods', () => {
  it('end with today, in whole weeks, and follow one another', () => {
    const now = at(TODAY, 23);
    expect(periodOf('4-weeks', now)).toEqual({ from: '2026-10-26', to: '2026-11-23' });
    expect(periodBefore('4-weeks', now)).toEqual({ from: '2026-09-28', to: '2026-10-26' });
    expect(periodBefore('all', now)).toBeNull();
  });

  it('stand beside the one before', () => {
    const all = told({ planned: [planned('2026-11-10', '2026-11-10'), planned('2026-10-10', null)] });
    const now = at(TODAY);
    const kept = figure('follow-ups-on-time');
    const [lead] = measure(kept, all, periodOf('4-weeks', now)).values;
    const before = measureBefore(kept, all, periodBefore('4-weeks', now));
    expect(lead && [lead.amount, valueBefore({ before }, lead)?.amount]).toEqual([1, 0]);
  });

  it('are said to rest on little where the one before does', () => {
    const many = (day: string, count: number) => Array.from({ length: count }, () => planned(day, day));
    const kept = figure('follow-ups-on-time');
    const few = (...all: ReturnType<typeof planned>[]): boolean => {
      const log = told({ planned: all });
      const now = at(TODAY);
      const before = measureBefore(kept, log, periodBefore('4-weeks', now));
      return restsOnFew({ ...measure(kept, log, periodOf('4-weeks', now)), before });
    };
    expect(few(...many('2026-11-10', 10))).toBe(false);
    expect(few(...many('2026-11-10', 10), ...many('2026-10-10', 10))).toBe(false);
    expect(few(...many('2026-11-10', 10), ...many('2026-10-10', 9))).toBe(true);
    expect(few(...many('2026-11-10', 9), ...many('2026-10-10', 10))).toBe(true);
  });

  it('stand alone where nothing happened before', () => {
    const all = told({ planned: [planned('2026-11-10', '2026-11-10')] });
    const before = periodBefore('4-weeks', at(TODAY));
    expect(measureBefore(figure('follow-ups-on-time'), all, before)).toBeNull();
  });
});

describe('week by week', () => {
  it('leaves out no week in which nothing happened', () => {
    const kept = figure('follow-ups-on-time');
    const all = told({ planned: [planned('2026-10-07', '2026-10-07'), planned('2026-10-29', null)] });
    const groups = splitRows(kept, kept.rows(all, { from: null, to: TODAY }), 'week');
    expect(groups.map(({ key, rows, values }) => [key, rows, values[0]?.amount])).toEqual([
      ['2026-10-05', 1, 1],
      ['2026-10-12', 0, null],
      ['2026-10-19', 0, null],
      ['2026-10-26', 1, 0],
    ]);
  });
});

describe('money', () => {
  const worth = (currency: string, ...amounts: number[]) => amounts.map((amount) => ({ amount, currency }));

  it('is added up by currency, first what was paid with most often', () => {
    const all = [...worth('JPY', 90_000), ...worth('EUR', 100.1, 200.2), ...worth('AED', 5)];
    expect(sums(all).map(({ currency, sum }) => [currency, sum])).toEqual([
      ['EUR', 300.3],
      ['AED', 5],
      ['JPY', 90_000],
    ]);
  });

  it('is said of two currencies at most in a sentence', () => {
    expect(sayWorth(worth('EUR', 1200, 5))).toBe('€1,205');
    expect(sayWorth([...worth('EUR', 1, 2), ...worth('USD', 4)])).toBe('€3 and $4');
    const three = [...worth('EUR', 1, 2), ...worth('JPY', 7), ...worth('USD', 4)];
    expect(sayWorth(three)).toBe('€3, ¥7 and other currencies');
    expect(sayWorth([{ amount: null, currency: 'EUR' }])).toBe('');
  });
});
