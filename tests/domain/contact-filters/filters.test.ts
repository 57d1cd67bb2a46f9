import { afterEach, describe, expect, it } from 'vitest';
import {
  BUILT_IN_FILTERS,
  EMPTY_FILTER,
  FILTERS,
  type FilterValue,
  filterContacts,
  SORTS,
} from '../../../src/domain/contact-filters';
import type { ContactSummary } from '../../../src/domain/contact-summary';
import { ContactFilter } from '../../../src/domain/model';
import { days, NOON } from '../../support/log-fixtures';
import { speak } from '../../support/speak';
import { summary } from './summaries';

const ago = (count: number) => days(-count).toISOString();

/** For each filter: a value, who passes it and who does not. */
const CASES: Record<string, [FilterValue, Partial<ContactSummary>[], Partial<ContactSummary>[]]> = {
  due: [true, [{ nextDue: ago(1) }, { nextDue: ago(0) }], [{ nextDue: ago(-1) }, { nextDue: '' }]],
  'no-next-step': [true, [{ openFollowUps: 0 }], [{ openFollowUps: 1 }]],
  quiet: [
    60,
    [{ lastAt: ago(60) }, { lastAt: ago(400) }, { addedAt: ago(90) }],
    [{ lastAt: ago(59) }, { addedAt: ago(3) }],
  ],
  'past-cadence': [
    true,
    [{ nextTouch: '2026-11-21' }, { nextTouch: '2026-01-02' }, { nextTouch: '2026-11-20', nextDue: ago(1) }],
    [{ nextTouch: '2026-11-22' }, { nextTouch: '2026-11-20', nextDue: ago(-1) }, { lastAt: ago(900) }],
  ],
  'open-complaint': [true, [{ complaintAt: ago(3) }], [{}]],
  'never-thanked': [
    true,
    [{ deservesThanksAt: ago(3) }],
    [{}, { deservesThanksAt: ago(3), thankedAt: ago(9) }],
  ],
  'only-pitches': [true, [{ asked: 2 }], [{ asked: 1 }, { asked: 5, gave: 1 }, {}]],
  vip: [true, [{ vip: true }], [{}]],
  'sent-somebody': [true, [{ sent: 1 }], [{}]],
  stage: [['customer', 'none'], [{ stage: 'customer' }, { stage: null }], [{ stage: 'met' }]],
  tag: [
    ['Oak', 'stairs'],
    [{ tags: ['oak'] }, { tags: ['a', 'Stairs'] }],
    [{ tags: ['oaks'] }, {}],
  ],
  area: [['Leeds'], [{ area: 'leeds' }], [{ area: 'York' }, {}]],
  site: [['x'], [{ sites: ['facebook', 'x'] }], [{ sites: ['facebook'] }, {}]],
  // NOON is 21 November.
  'day-soon': [
    14,
    [{ days: [{ what: 'Birthday', on: '11-21' }] }, { days: [{ what: 'Birthday', on: '12-05' }] }],
    [{ days: [{ what: 'Birthday', on: '12-06' }] }, { days: [{ what: 'Birthday', on: '11-20' }] }, {}],
  ],
  added: [30, [{ addedAt: ago(30) }, { addedAt: ago(0) }], [{ addedAt: ago(31) }]],
};

const idsOf = (found: readonly ContactSummary[]) => found.map(({ id }) => id);

describe('filters of the contact list', () => {
  afterEach(() => speak('en'));

  it('are all tried here', () => {
    expect(Object.keys(CASES).sort()).toEqual(FILTERS.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))('%s keeps whom it should', (id, [value, passing, others]) => {
    const keep = passing.map(summary);
    const all = [...others.map(summary), ...keep];
    const filter = ContactFilter.parse({ query: '', on: { [id]: value }, sort: 'added' });
    expect(idsOf(filterContacts(all, filter, NOON, null)).sort()).toEqual(idsOf(keep).sort());
  });

  it.each(FILTERS)('$id says what it is set to, and takes any value', (kind) => {
    const [value] = CASES[kind.id] ?? [];
    expect(kind.says(value ?? true)).not.toBe('');
    expect(kind.says(value ?? true)).not.toMatch(/undefined|…/);
    const somebody = summary();
    for (const odd of [true, 7, ['no such thing'], []] as FilterValue[]) {
      expect(typeof kind.keeps(odd, NOON)(somebody)).toBe('boolean');
      expect(kind.says(odd)).not.toBe('');
    }
  });

  it('holds a birthday on 29 February on the 28th of other years', () => {
    const leap = summary({ days: [{ what: 'Birthday', on: '02-29' }] });
    const filter = { query: '', on: { 'day-soon': 1 }, sort: 'recent' };
    expect(filterContacts([leap], filter, new Date(2027, 1, 27), null)).toEqual([leap]);
    expect(filterContacts([leap], filter, new Date(2028, 1, 27), null)).toEqual([]);
    expect(filterContacts([leap], filter, new Date(2028, 1, 28), null)).toEqual([leap]);
    expect(filterContacts([leap], filter, new Date(2027, 2, 1), null)).toEqual([]);
  });

  it('offers what the contacts have, with how many', () => {
    const all = [
      summary({ tags: ['oak', 'stairs'], stage: 'regular' }),
      summary({ tags: ['Oak'], stage: 'met' }),
      summary({ stage: 'met' }),
    ];
    const choicesOf = (id: string) => FILTERS.find((kind) => kind.id === id)?.choices?.(all);
    expect(choicesOf('tag')).toEqual([
      { value: 'oak', label: 'oak', count: 2 },
      { value: 'stairs', label: 'stairs', count: 1 },
    ]);
    expect(choicesOf('stage')?.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Met 2',
      'Regular 1',
    ]);
  });

  it('speak the language of the interface, also after they were made', () => {
    speak('es');
    const kindOf = (id: string) => FILTERS.find((kind) => kind.id === id);
    expect(kindOf('tag')?.label).toBe('Etiqueta');
    expect(kindOf('tag')?.says(['oak', 'stairs', 'pine'])).toBe('oak o stairs o pine');
    expect(kindOf('stage')?.says(['customer', 'none'])).toBe('Cliente o Sin etapa');
    expect([1, 30].map((value) => kindOf('added')?.says(value))).toEqual([
      'Añadido en el último día',
      'Añadido en los últimos 30 días',
    ]);
    expect(BUILT_IN_FILTERS.find(({ id }) => id === 'quiet')?.title).toBe('En silencio desde hace 60 días');
    expect(SORTS[0].label).toBe('Última conversación');
  });

  it('narrow together, and leave alone what they do not know', () => {
    const both = summary({ vip: true, tags: ['oak'] });
    const all = [both, summary({ vip: true }), summary({ tags: ['oak'] })];
    const on = { vip: true as const, tag: ['oak'], 'from the future': 3 };
    expect(filterContacts(all, { query: '', on, sort: 'upside down' }, NOON, null)).toEqual([both]);
    expect(filterContacts(all, EMPTY_FILTER, NOON, null)).toHaveLength(3);
  });

  it('have names of their own, and ready-made views of filters and orders that there are', () => {
    for (const list of [FILTERS, SORTS, BUILT_IN_FILTERS]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    const known = FILTERS.map(({ id }) => id);
    for (const { filter } of BUILT_IN_FILTERS) {
      expect(ContactFilter.parse(filter)).toEqual(filter);
      for (const id of Object.keys(filter.on)) expect(known).toContain(id);
      expect(SORTS.map(({ id }) => id)).toContain(filter.sort);
    }
  });
});

describe('orders of the contact list', () => {
  const sortedBy = (sort: string, all: ContactSummary[]) =>
    filterContacts(all, { query: '', on: {}, sort }, NOON, null).map(({ name }) => name);
  const waits = { complaintAt: ago(2), complaintWaits: true };
  const [ana, ben, cem] = [
    summary({ name: 'Ána', lastAt: ago(3), nextDue: ago(-5), purchases: 1, addedAt: ago(9), ...waits }),
    summary({ name: 'ben', lastAt: '', nextDue: '', sent: 2, addedAt: ago(5), complaintAt: ago(8) }),
    summary({ name: 'Cem', lastAt: ago(1), nextDue: ago(2), purchases: 4, addedAt: ago(7) }),
  ];
  const all = [cem, ana, ben];

  it.each([
    ['recent', ['Cem', 'Ána', 'ben']],
    ['name', ['Ána', 'ben', 'Cem']],
    ['due', ['Cem', 'Ána', 'ben']],
    ['quiet', ['ben', 'Ána', 'Cem']],
    ['added', ['ben', 'Cem', 'Ána']],
    ['bought', ['Cem', 'Ána', 'ben']],
    ['sent', ['ben', 'Cem', 'Ána']],
    ['complaint', ['Ána', 'ben', 'Cem']],
  ])('%s', (sort, names) => {
    expect(sortedBy(sort, all)).toEqual(names);
    expect(sortedBy(sort, all.toReversed())).toEqual(names);
  });

  it('puts what a search found first by its rank, equals in the order chosen', () => {
    const found = new Map([
      [ben.id, 0],
      [ana.id, 1],
      [cem.id, 1],
    ]);
    const names = (sort: string) =>
      filterContacts([...all, summary()], { query: 'n', on: {}, sort }, NOON, found).map(({ name }) => name);
    expect(names('name')).toEqual(['ben', 'Ána', 'Cem']);
    expect(names('recent')).toEqual(['ben', 'Cem', 'Ána']);
  });
});
