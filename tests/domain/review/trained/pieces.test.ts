import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../../src/domain/review/draft-text';
import { piecesOf } from '../../../../src/domain/review/trained/pieces';

const pieces = (text: string) =>
  piecesOf(readDraft(text)).map(({ start, end, place }) => `${place}: ${text.slice(start, end)}`);

describe('the pieces of a draft', () => {
  it('are the whole and its sentences', () => {
    expect(pieces('Sorry Ana. It was our van. I will ring you.')).toEqual([
      'whole: Sorry Ana. It was our van. I will ring you.',
      'first: Sorry Ana.',
      'middle: It was our van.',
      'last: I will ring you.',
    ]);
    expect(pieces('Thanks Ana')).toEqual(['whole: Thanks Ana']);
  });

  it('are the parts of a sentence that nobody ended', () => {
    expect(
      pieces(
        'sorry ana the van was full that day and we had no room but thats on you for booking late, ill ring you',
      ),
    ).toEqual([
      'whole: sorry ana the van was full that day and we had no room but thats on you for booking late, ill ring you',
      'first: sorry ana the van was full that day and we had no room ',
      'middle: but thats on you for booking late',
      'last: , ill ring you',
    ]);
  });

  it('lie in their draft, in order, whatever it says', () => {
    const words = fc.constantFrom('sorry', 'but', ',', '.', '?', '\n', ' ', 'Ana', '🙂', '-', 'İ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (all) => {
        const text = all.join(' ');
        const [whole, ...parts] = piecesOf(readDraft(text));
        expect(whole).toEqual({ start: 0, end: text.length, place: 'whole' });
        let behind = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
