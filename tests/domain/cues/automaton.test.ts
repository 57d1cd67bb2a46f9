import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/domain/cues/automaton';
import { type Reading, read } from '../../../src/domain/reading/reading';
import { placesByHand } from './by-hand';

type Machine = ReturnType<typeof compilePatterns>;

function places(machine: Machine, reading: Reading, opening: number, closing: number): string[] {
  const found = new Set<string>();
  machine.find(reading, opening, closing, (pattern, from, to) => found.add(`${pattern} ${from} ${to}`));
  return [...found].sort();
}

const word = fc.constantFrom('a', 'b', 'c', 'a?', ', b', 'a 7', '@d c', '!');
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

/** Patterns of all constructs, many of them tangled: what one ends with another goes on from. */
const piece = fc.letrec<{ piece: string; sequence: string }>((tie) => ({
  piece: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c', '?', ',', 'ANY', 'NUM', 'MENTION', '..2', '..') },
    {
      weight: 1,
      arbitrary: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((of) => `(${of.join('|')})`),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((of) => `[${of.join('|')}]`),
    },
  ),
  sequence: fc
    .array(tie('piece'), { minLength: 1, maxLength: 3, depthIdentifier: 'pattern' })
    .map((pieces) => pieces.join(' ')),
})).sequence;

/** Always asks for something: a word at one end. */
const line = fc
  .tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c'), piece, fc.boolean(), fc.boolean())
  .map(([start, sure, rest, sureFirst, end]) =>
    [start ? 'START' : '', sureFirst ? `${sure} ${rest}` : `${rest} ${sure}`, end ? 'END' : '']
      .filter((part) => part !== '')
      .join(' '),
  );

describe('compilePatterns', () => {
  it('finds what a patient reader finds, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        (lines, texts, edge) => {
          const machine = compilePatterns(lines.map((each) => [each]));
          for (const each of texts) {
            const reading = read(each);
            const closing = Math.max(1, reading.count - edge);
            expect(places(machine, reading, edge, closing)).toEqual(
              placesByHand(lines, reading, edge, closing),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells the lines of one cue as one pattern', () => {
    const machine = compilePatterns([['a b', 'b c'], ['c']]);
    expect(places(machine, read('a b c'), 0, 3)).toEqual(['0 0 2', '0 1 3', '1 2 3']);
  });

  it('reads a whole post, also one full of almost the right words', () => {
    const machine = compilePatterns([['a .. b'], ['ANY .. ANY .. z'], ['a a a a z']]);
    const reading = read('a '.repeat(1000));
    expect(places(machine, reading, 0, reading.count)).toEqual([]);
  });

  it('answers the same after it had to forget what it remembered', () => {
    const letters = [...'abcdefghijklmnopqrstuvwx'];
    const lines = letters.map((letter, at) => `ANY ..12 ${letter} ..12 ${letters[(at + 7) % 24]}`);
    const machine = compilePatterns(lines.map((each) => [each]));
    // Where it is depends on which words came and when: each text leads through states that no other does.
    for (let number = 0; number < 100; number++) {
      const reading = read([...mixed(letters, number), ...mixed(letters, -number)].join(' '));
      const found = places(machine, reading, 0, reading.count);
      if (number % 20 !== 19) continue;
      const fresh = compilePatterns(lines.map((each) => [each]));
      expect(found).toEqual(places(fresh, reading, 0, reading.count));
      expect(found).toEqual(placesByHand(lines, reading, 0, reading.count));
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

/** The words in an order of their own for each number. */
function mixed(words: readonly string[], number: number): string[] {
  let seed = number + 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed;
  };
  return [...words]
    .map((word) => ({ word, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}
