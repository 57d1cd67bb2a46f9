import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../src/domain/marks';

const marked = (text: string, ...words: string[]) =>
  marksIn(text, words).map(([from, to]) => text.slice(from, to));

describe('marks in a text', () => {
  it('stand where a word begins like one that was searched for', () => {
    expect(marked('Dana Weber, Dandelion', 'dan')).toEqual(['Dan', 'Dan']);
    expect(marked('Jordana', 'dana')).toEqual([]);
    expect(marked('Dana Weber', 'web', 'dana')).toEqual(['Dana', 'Web']);
  });

  it('see through accents, case and ligatures, and mark the letters as written', () => {
    expect(marked('Ana KOVAČ', 'kovac')).toEqual(['KOVAČ']);
    expect(marked('Weißmüller', 'weissm')).toEqual(['Weißm']);
    expect(marked('e\u0301toile', 'eto')).toEqual(['e\u0301to']);
  });

  it('find a handle with and without its sign', () => {
    expect(marked('@anakovac', 'anak')).toEqual(['anak']);
    expect(marked('@anakovac', '@anak')).toEqual(['@anak']);
  });

  it('join where they overlap', () => {
    expect(marked('Dana', 'da', 'dan')).toEqual(['Dan']);
  });

  it('lie in order inside the text and apart from each other, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (line, words) => {
        let end = -1;
        for (const [from, to] of marksIn(line, words)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(line.length);
          end = to;
        }
      }),
    );
  });
});
