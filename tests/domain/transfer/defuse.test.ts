import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse, undefuse } from '../../../src/domain/transfer/csv/defuse';

/** Strings rich in what matters here. */
const TRICKY = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '\u200b',
      '＝',
      '－',
      '−',
      'a',
      '1',
      '"',
      ',',
    ),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
});

/** What a careless reader would do with a cell: look past all it does not see, line by line. */
function runs(cell: string): boolean {
  return cell
    .split(/[\n\r\v\f\u0085\u2028\u2029]/)
    .some((line) =>
      /^[=+\-@−]/.test(
        line.normalize('NFKC').replace(/^[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]+/u, ''),
      ),
    );
}

describe('cells that look like formulas', () => {
  it.each([
    ['adversarial 29: a command', "=cmd|'/c calc'!A0"],
    ['adversarial 30: a leading space', ' =1'],
    ['adversarial 31: a no-break space before it', '\u00a0=1'],
    ['adversarial 32: after a line break', 'a\n=1'],
    ['adversarial 33: full-width', '＝1'],
    ['a plus, as in phone numbers', '+351 912 345 678'],
    ['a minus', '-2+3'],
    ['an at', '@SUM(1)'],
    ['full-width plus, minus, at', '＋1\n－1\r\n＠A1'],
    ['a tab', '\t=1'],
    ['a tab alone', '\tx'],
    ['a carriage return', '\r=1'],
    ['zero-width signs', '\u200b\u2060\ufeff=1'],
    ['a right-to-left mark', '\u200f=1'],
    ['a Hangul filler', '\u3164=1'],
    ['a minus sign', '−1'],
    ['two signs in one', '⩵1'],
    ['a carriage return inside', 'a\r =1'],
    ['a line separator inside', 'a\u2028=1'],
    ['a control character', '\u0001=1'],
    ['their own apostrophe', "'=1"],
  ])('%s', (_, cell) => {
    const defused = defuse(cell);
    expect(defused).not.toBe(cell);
    expect(runs(defused)).toBe(false);
    expect(defused.startsWith('\t') || defused.startsWith('\r')).toBe(false);
    expect(undefuse(defused)).toBe(cell);
  });

  it.each(['Ana Silva', "'tis", "it's = fine", 'a-b', '1 = 1', '', "'", "''", 'O’Brien', "'a\n'b"])(
    'leaves %j as it is',
    (cell) => {
      expect(defuse(cell)).toBe(cell);
      expect(undefuse(cell)).toBe(cell);
    },
  );

  it('are told by one look, however long what stands before them is', () => {
    const cell = '\ufeff\t\u00a0'.repeat(20_000);
    expect(defuse(`a\n${cell}`)).toBe(`a\n${cell}`);
    expect(defuse(`${cell}=1`)).toBe(`'${cell}=1`);
  });

  it('come back unchanged, whatever they hold, and never run', () => {
    fc.assert(
      fc.property(TRICKY, (cell) => {
        const defused = defuse(cell);
        expect(undefuse(defused)).toBe(cell);
        expect(runs(defused)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
