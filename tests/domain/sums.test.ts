import { describe, expect, it } from 'vitest';
import { sumsIn } from '../../src/domain/sums';

const read = (text: string) =>
  sumsIn(text).map(({ start, end, amount, currency }) => [text.slice(start, end), amount, currency]);

describe('sums in a text', () => {
  it('are read with blanks and points between thousands', () => {
    expect(read('€1 250, 1.250,50 € or 12 500EUR')).toEqual([
      ['€1 250', 1250, 'EUR'],
      ['1.250,50 €', 1250.5, 'EUR'],
      ['12 500EUR', 12500, 'EUR'],
    ]);
    expect(read('1 250euros, 1 250k€')).toEqual([
      ['1 250euros', 1250, 'EUR'],
      ['1 250k€', 1_250_000, 'EUR'],
    ]);
  });

  it('end before a number that has letters on it', () => {
    expect(read('iPhone 13 £329 128GB, £389 256gb')).toEqual([
      ['£329', 329, 'GBP'],
      ['£389', 389, 'GBP'],
    ]);
    expect(read('£1 329 128GB')).toEqual([['£1 329', 1329, 'GBP']]);
  });

  it('may be told in thousands and in words for a currency', () => {
    expect(read('14.5k €, $4 grand, 40 quid')).toEqual([
      ['14.5k €', 14500, 'EUR'],
      ['$4 grand', 4000, 'USD'],
      ['40 quid', 40, 'GBP'],
    ]);
  });
});
