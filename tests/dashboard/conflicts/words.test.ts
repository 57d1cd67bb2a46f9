import { describe, expect, it } from 'vitest';
import { sayRecord } from '../../../src/dashboard/conflicts/say-record';
import { sayValue } from '../../../src/dashboard/conflicts/say-value';
import { CONTESTED } from '../../../src/domain/merge/contested';
import type { StoredRecord } from '../../../src/domain/model';
import type { Conflict } from '../../../src/log/conflicts';

const NOW = new Date(2026, 10, 24, 12);
const ANA = '018f0000-0000-7000-8000-000000000001';
const telling = { now: NOW, names: new Map([[ANA, 'Ana Silva']]) };
const said = (path: string, value: unknown) => sayValue(path, value, telling);

describe('a value that two devices wrote differently', () => {
  it('is told as the user knows it', () => {
    expect([
      said('company', 'Oak & Co'),
      said('referredBy', ANA),
      said('referredBy', crypto.randomUUID()),
      said('cadenceDays', 14),
      said('cadenceDays', 0),
      said('cadenceSeason', 'spring'),
      said('dates/birthday', { what: 'birthday', day: '--05-12' }),
      said('due', new Date(2026, 10, 25, 14, 30).toISOString()),
      said('nextDay', '2026-11-25'),
      said('amount', 1200),
    ]).toEqual([
      'Oak & Co',
      'Ana Silva',
      'Somebody who is no longer there',
      'Every 14 days',
      'No plan, whatever their tags say',
      'Once a year in spring',
      'Birthday: 12 May',
      'Tomorrow at 14:30',
      'Tomorrow',
      '1,200',
    ]);
  });

  it('is told where there is nothing, and where it was deleted or not', () => {
    expect([said('company', ''), said('stage', null), said('company', undefined)]).toEqual(
      Array(3).fill('Nothing'),
    );
    expect(said('deletedAt', NOW.toISOString())).toBe('Deleted');
    expect(said('deletedAt', undefined)).toBe('Not deleted, with what was written in it');
  });

  it('is in words also where it is a list', () => {
    const url = 'https://oak.example/care';
    expect(said('items', [{ id: ANA, kind: 'link', says: 'Care', url }])).toBe(`Care ${url}`);
    expect(said('choices', [{ says: 'One', right: true, why: '' }])).toBe('One');
  });
});

/** As each contested field is kept. A new one has to be told in words as well. */
const SAMPLES: Record<string, unknown> = {
  stage: 'met',
  cadenceDays: 14,
  cadenceSeason: 'spring',
  amount: 12,
  dates: { what: 'birthday', day: '--05-12' },
  gaps: { id: ANA, text: 'Sleeps badly', heardOn: '2026-11-20' },
  items: [{ id: ANA, kind: 'link', says: 'Care', url: null }],
  choices: [{ says: 'One', right: true, why: '' }],
  ...Object.fromEntries(['day', 'nextDay', 'expiresOn', 'due'].map((field) => [field, '2026-11-25'])),
};

describe.each(Object.entries(CONTESTED))('what is contested of %s', (_, fields) => {
  it.each(Object.keys(fields))('%s is told in words', (field) => {
    const words = said(field, Object.hasOwn(SAMPLES, field) ? SAMPLES[field] : 'some words');
    expect(words).not.toBe('');
    expect(words).not.toMatch(/\[object|undefined|2026-11-25/);
  });
});

describe('the record that it is a part of', () => {
  const of = (table: Conflict['table'], fields: object, contactId: string | null = ANA) =>
    sayRecord(
      {
        table,
        id: ANA,
        path: 'x',
        label: 'parts_other',
        record: fields as StoredRecord,
        contactId,
        values: [],
      },
      telling.names,
    );

  it('is named by its contact, or by itself', () => {
    expect([
      of('contacts', {}),
      of('followUps', { note: 'Call' }),
      of('interactions', {}, crypto.randomUUID()),
      of('templates', { title: 'Thanks' }, null),
      of('facts', { about: '', says: 'Free delivery' }, null),
    ]).toEqual([
      'Ana Silva',
      'Next step with Ana Silva',
      'Exchange with somebody who is no longer there',
      'Template “Thanks”',
      'Fact “Free delivery”',
    ]);
  });

  it('has a name in every table where anything is contested', () => {
    const tables = Object.keys(CONTESTED) as Conflict['table'][];
    for (const table of tables) {
      const name = of(table, { title: 'T', about: 'T', says: 'T', asks: 'T' });
      expect(name, table).toMatch(table === 'contacts' ? /^Ana Silva$/ : /^\p{L}+.* (with|of|“)/u);
    }
  });
});
