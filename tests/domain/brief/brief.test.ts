import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/brief/brief';
import { type Contact, EMPTY_CONTACT, type Purchase } from '../../../src/domain/model';
import { recoveryOf } from '../../../src/domain/recovery/recovery';
import { referralTree } from '../../../src/domain/referral-tree';
import { complaint, on } from '../recovery/given';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const stamp = (id: string) => ({
  id,
  createdAt: '2026-01-01T12:00:00.000Z',
  updatedAt: '2026-01-01T12:00:00.000Z',
  device: 'test',
});
const contact: Contact = { ...stamp('c'), ...EMPTY_CONTACT, name: 'Dana' };
const bought = (id: string, changes: Partial<Purchase> = {}): Purchase => ({
  ...stamp(id),
  contactId: 'c',
  day: '2026-10-01',
  what: 'Oak',
  amount: 10,
  currency: 'EUR',
  nextWhat: '',
  nextDay: null,
  ...changes,
});
const given = {
  contact,
  followUps: [],
  exchanges: [],
  purchases: [],
  tree: referralTree('c', [contact], () => ({})),
  recovery: null,
};

describe('a contact’s brief', () => {
  it('cuts long lists and says how many more there are; one more would take the room of the words', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => bought(String(index)));
    expect(briefOf({ ...given, purchases: many(16) }, NOW).bought).toMatchObject({ more: 12 });
    expect(briefOf({ ...given, purchases: many(5) }, NOW).bought).toMatchObject({ more: 0 });
    expect(briefOf({ ...given, purchases: many(5) }, NOW).bought.shown).toHaveLength(5);
    expect(briefOf({ ...given, purchases: many(16) }, NOW).spent).toEqual({ EUR: 160 });
  });

  it('shows a complaint only while it is open, with its words', () => {
    const recovery = recoveryOf({ interactions: [complaint(on(2))], mentions: [], followUps: [] }, 4);
    expect(briefOf({ ...given, recovery }, NOW).complaint).toEqual({ words: 'It creaks.', recovery });
    expect(briefOf(given, NOW).complaint).toBeNull();
  });

  it('tells of days that come up, and of needs, the nearest first', () => {
    const dates = [
      { what: 'Anniversary', day: '2010-12-20' },
      { what: 'Birthday', day: '--12-01' },
      { what: 'Name day', day: '--07-01' },
    ];
    const brief = briefOf(
      {
        ...given,
        contact: { ...contact, dates },
        purchases: [
          bought('a', { nextWhat: 'Oil', nextDay: '2027-03-01' }),
          bought('b', { nextDay: '2026-12-01' }),
          bought('c', { nextWhat: 'Wax' }),
          bought('d'),
        ],
      },
      NOW,
    );
    expect(brief.dates.shown).toEqual([
      { what: 'Birthday', day: '2026-12-01', years: null },
      { what: 'Anniversary', day: '2026-12-20', years: 16 },
    ]);
    expect(brief.needs.shown.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
