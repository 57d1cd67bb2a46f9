import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFactLine } from '../../../src/domain/facts/read-fact-line';
import { Fact } from '../../../src/domain/model';
import { say } from '../../../src/domain/say/say';
import { speak } from '../../support/speak';

const given = { now: new Date(2026, 10, 24, 14, 30), dates: [], dayFirst: true };

it.each([
  ['Oak table 890 €, until end of March', 'price', 'Oak table', '890 €', '2027-03-31'],
  ['Oak table: 890 €', 'price', 'Oak table', '890 €', null],
  ['City bike is from 649 €', 'price', 'City bike', 'from 649 €', null],
  ['49 €/m² Oakline', 'price', 'Oakline', '49 €/m²', null],
  ['Fitting 18 €/m² until 31 December', 'price', 'Fitting', '18 €/m²', '2026-12-31'],
  ['Mon–Fri 9–18, Sat 10–14', 'hours', '', 'Mon–Fri 9–18, Sat 10–14', null],
  ['Open every day until 6 pm', 'hours', '', 'Open every day until 6 pm', null],
  ['Urbano e-bike 4 left', 'stock', 'Urbano e-bike', '4 left', null],
  ['Oakline Smoked sold out', 'stock', 'Oakline Smoked', 'sold out', null],
  [
    'Delivery 3 to 5 working days, free from 500 €',
    'delivery',
    '',
    '3 to 5 working days, free from 500 €',
    null,
  ],
  ['Returns: 14 days, unopened', 'policy', 'Returns', '14 days, unopened', null],
  ['2 years warranty', 'policy', '', '2 years warranty', null],
  ['Parking behind the house', 'other', '', 'Parking behind the house', null],
])('%j', (line, kind, about, says, expiresOn) => {
  expect(readFactLine(line, given)).toEqual({ kind, about, says, expiresOn });
});

it('is nothing where nothing is written', () => {
  expect(readFactLine('  ', given)).toBeNull();
});

it('can be kept, whatever is written', () => {
  const shape = Fact.pick({ kind: true, about: true, says: true, expiresOn: true });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (line) => {
      const read = readFactLine(line, given);
      expect(read === null || shape.safeParse(read).success || read.says.trim() === '').toBe(true);
    }),
  );
});

describe('a line in Spanish', () => {
  beforeAll(() => speak('es'));
  afterAll(() => speak('en'));

  it('has its last day understood, as the example says it', () => {
    expect(readFactLine(say('facts_oneLineExample'), given)).toEqual({
      kind: 'price',
      about: 'Mesa de roble',
      says: '890 €',
      expiresOn: '2027-03-31',
    });
  });
});
