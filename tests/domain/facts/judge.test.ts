import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver, judgeDraft } from '../../../src/domain/facts/judge';
import type { Fact, FactKind } from '../../../src/domain/model';
import { EMPTY_PROFILE, EMPTY_USP } from '../../../src/domain/model';
import { readDraft, reviewDraft, type Situation } from '../../../src/domain/review/review';
import { factsOf } from './shops';

const now = new Date(2026, 10, 24, 14, 30);

function fact(kind: FactKind, about: string, says: string, expiresOn: string | null = null): Fact {
  const [like] = factsOf('floors');
  if (!like) throw new Error('No fact to begin with.');
  return { ...like, kind, about, says, expiresOn };
}

const found = (text: string, facts: readonly Fact[], post = '') =>
  judgeDraft(readDraft(text), { facts, post, now }).map(({ start, end, what, better }) => [
    text.slice(start, end),
    what,
    better,
  ]);

describe('what a draft says', () => {
  it('is held against the fact, with the words that could stand instead', () => {
    expect(found('The table is 850 €.', [fact('price', 'Oak table', '890 €')])).toEqual([
      ['850 €', 'contradicts', '890 €'],
    ]);
    expect(found('You can return it within 30 days.', [fact('policy', 'Returns', '14 days')])).toEqual([
      ['30 days', 'contradicts', '14 days'],
    ]);
    expect(found('We open at 8.', [fact('hours', '', 'Mon–Fri 9–18')])).toEqual([
      ['open at 8', 'contradicts', null],
    ]);
  });

  it('is of another thing where another word says so', () => {
    const cake = [fact('price', 'Birthday cake', '$48')];
    expect(found('A wedding cake is $300.', cake)).toEqual([]);
    expect(found('A cake for forty people is $300.', cake)).toEqual([]);
    expect(found('The cake is $30.', cake)).toEqual([['$30', 'contradicts', '$48']]);
    expect(found('It is $30.', cake, 'How much is a birthday cake?')).toEqual([
      ['$30', 'contradicts', '$48'],
    ]);
    expect(found('It is $30.', cake)).toEqual([]);
  });

  it('may be in another currency, for another unit or for several', () => {
    const floor = [fact('price', 'Oak floor', '50 €/m²')];
    expect(found('The oak floor is £45.', floor)).toEqual([]);
    expect(found('The oak floor is 8 € per metre.', floor)).toEqual([]);
    expect(found('40 m² of oak floor would be 2.000 €.', floor)).toEqual([]);
    expect(found('The oak floor is 45 €/m².', floor)).toEqual([['45 €', 'contradicts', '50 €']]);
  });

  it('may be one of several, free, in words or without a currency', () => {
    const barn = [fact('price', 'Barn', '2,400 € on weekdays, 3,600 € at weekends')];
    expect(found('The barn is 2,400 € on weekdays.', barn)).toEqual([]);
    expect(found('The barn is 2,400 € at weekends.', barn)).toEqual([['2,400 €', 'contradicts', null]]);
    expect(found('The barn is 3,600 €.', barn)).toEqual([]);
    expect(found('The trial lesson is a tenner.', [fact('price', 'Trial lesson', 'free')])).toHaveLength(1);
    expect(found('The trial lesson is on us.', [fact('price', 'Trial lesson', 'free')])).toEqual([]);
    expect(found('The van is 12.5k.', [fact('price', 'Van', '£11,000')])).toHaveLength(1);
    expect(found('The van is 11 years old, seats 9.', [fact('price', 'Van', '£11')])).toEqual([]);
  });

  it('rests on what is over: said where nothing that holds tells otherwise', () => {
    const old = fact('price', 'Table', '890 €', '2026-11-23');
    expect(found('The table is 890 €.', [old])).toEqual([['890 €', 'expired', null]]);
    expect(found('The table is 950 €.', [old])).toEqual([]);
    const holds = fact('price', 'Table', '950 €');
    expect(found('The table is 950 €.', [old, holds])).toEqual([]);
    expect(found('The table is 890 €.', [old, holds])).toEqual([['890 €', 'contradicts', '950 €']]);
  });

  it('holds through the last day of a fact', () => {
    expect(isOver({ expiresOn: '2026-11-24' }, now)).toBe(false);
    expect(isOver({ expiresOn: '2026-11-23' }, now)).toBe(true);
    expect(isOver({ expiresOn: null }, now)).toBe(false);
  });
});

describe('opening hours', () => {
  const week = (says: string) => [fact('hours', '', says)];
  it.each([
    ['Mon–Fri 9:00–18:00, Sat 10:00–14:00', 'Come by on Sunday at 11.', 1],
    ['Mon–Fri 9:00–18:00, Sat 10:00–14:00', 'Come by on Saturday at 11.', 0],
    ['Mon–Fri 9:00–18:00, Sat 10:00–14:00', 'We are open until 2 pm on Saturdays.', 0],
    ['Mon–Fri 9:00–18:00, Sat 10:00–14:00', 'We are open until 6.', 0],
    ['Mon–Fri 9:00–18:00, Sat 10:00–14:00', 'We are closed on Saturdays.', 1],
    ['Lu–Ve 9h–18h', 'Nous fermons à 19h.', 1],
    ['Lunes a viernes 10–20', 'Los domingos abrimos a las 10.', 1],
    ['Seg–Sex 9:00–18:00', 'Estamos abertos até às 18:00.', 0],
    ['9–12, 14–18', 'We close at 6 pm.', 0],
    ['Every day 10–22', 'See you tomorrow at 9 pm.', 0],
    ['Every day 10–22', 'I will call you on Sunday at 9.', 0],
    ['by appointment', 'We are open until 9 pm.', 0],
    ['Mon–Fri 9–18', 'See you at the shop on Sunday at 11.', 1],
    ['Mon–Fri 9–18', 'See you at the pier on Sunday at 11.', 0],
    ['Mon–Sat 9–18, closed bank holidays', 'We are closed on Saturdays.', 1],
    ['Mon–Sat 9–18, closed bank holidays', 'Bank holiday Monday we are closed.', 0],
    ['Tue, Wed, Fri 10–6 / Sat 9–5', 'We are open on Wednesday until 6.', 0],
    ['Tue, Wed, Fri 10–6 / Sat 9–5', 'We are open on Thursday until 6.', 1],
    ['Mon–Fri 9–18', 'We are open until half five.', 1],
    ['Mon–Fri 8–18', 'We are open on weekdays except Friday.', 0],
    ['Mon–Fri 9–18, Sat till 2', 'We open at 10 on Saturday.', 1],
  ])('%j and %j: %i', (hours, text, count) => {
    expect(found(text, week(hours))).toHaveLength(count);
  });
});

describe('a review', () => {
  const situation: Situation = {
    author: 'Ana Silva',
    post: 'How much is the oak table?',
    intents: ['product_question'],
    site: 'x',
    public: true,
    max: 280,
    weigh: 'x',
    sentBefore: [],
    profile: EMPTY_PROFILE,
    facts: [
      fact('price', 'Oak table', '890 €', '2026-12-31'),
      fact('price', 'Walnut desk', '700 €', '2026-11-01'),
    ],
    usp: EMPTY_USP,
    now,
  };
  const says = (text: string) =>
    reviewDraft(text, situation, null).flatMap(({ check, says, better }) =>
      check.endsWith('-fact') ? [[check, says, better]] : [],
    );

  it('tells the fact that a draft goes against, or that is over', () => {
    expect(says('Hi Ana, it is 850 €. Would you like to see it?')).toEqual([
      ['contradicts-fact', 'Your facts say otherwise: Oak table: 890 €.', '890 €'],
    ]);
    expect(says('Hi Ana, the walnut desk is 700 €. Would you like to see it?')).toEqual([
      ['expired-fact', 'This was good until Sun 1 Nov: Walnut desk: 700 €. Look whether it still is.', null],
    ]);
    expect(says('Hi Ana, it is 890 €. Would you like to see it?')).toEqual([]);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    '890 €',
    '€',
    'open',
    'until',
    '6 pm',
    'Oakline',
    'Natural',
    'closed',
    'Sunday',
    '12',
    'days',
    'return',
    '%',
    'in stock',
    '4 left',
    'delivery',
    'free',
    'from',
    'cash',
    'no',
    '.',
    '?',
    ',',
    '\n',
    '⟦price⟧',
    'İ',
    '𝟗',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
  );

  it('marks only places that are there, and never throws', () => {
    fc.assert(
      fc.property(texts, texts, texts, (text, about, says) => {
        const facts = [
          ...factsOf('floors'),
          fact('price', about.slice(0, 200), says || '-'),
          fact('hours', '', says || '-'),
        ];
        for (const { start, end } of judgeDraft(readDraft(text), { facts, post: about, now })) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time that grows no faster than what is written', () => {
    const long =
      'Oakline Natural is 45 €/m², open until 8 on Sunday, 30 days to return it, delivery in 2 days. '.repeat(
        80,
      );
    const facts = Array.from({ length: 40 }, () => factsOf('floors')).flat();
    expect(judgeDraft(readDraft(long), { facts, post: long, now }).length).toBeGreaterThan(80);
  });
});
