import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../../src/domain/merge/conflicts-in';
import { mergeRecords } from '../../../src/domain/merge/merge-records';
import { Contact } from '../../../src/domain/model';
import { type Move, PATHS, type Replica, replicas } from './replicas';

const move: fc.Arbitrary<Move> = fc.record({
  on: fc.nat(2),
  what: fc.constantFrom(
    'write',
    'write',
    'write',
    'choose',
    'receive',
    'receive',
    'delete',
    'restore',
    'other',
  ),
  path: fc.nat(3),
  value: fc.nat(7),
  // Adversarial 49: a clock that is set back a year now and then.
  minutes: fc.oneof({ weight: 12, arbitrary: fc.nat(600) }, { weight: 1, arbitrary: fc.constant(-525_600) }),
});
const moves = fc.array(move, { minLength: 1, maxLength: 40, size: 'max' });
const RUNS = { numRuns: 500 };

function play(all: readonly Move[], names = ['a', 'b', 'c'], after = (_: Replica) => {}): Replica[] {
  const each = replicas(names);
  for (const one of all) {
    const here = each[one.on % each.length];
    const others = each.filter((other) => other !== here);
    here?.make(one, others);
    if (here) after(here);
  }
  return each;
}

/** Everybody hears of everything, in this order of who listens to whom. */
function meet(each: readonly Replica[], order: readonly number[]): void {
  for (let round = 0; round < 3; round++) {
    for (const which of order) {
      const here = each[which % each.length];
      for (const other of each) if (other !== here) here?.receive(other);
    }
  }
}

describe('copies of one record on three computers', () => {
  it('show every word that nobody who had read it replaced, and nothing else', () => {
    fc.assert(
      fc.property(moves, (all) => {
        play(all, ['a', 'b', 'c'], (here) => {
          if (here.record.deletedAt) return;
          for (const path of PATHS) {
            const words = here.standing(path).map(({ value }) => value);
            // The same said by two is said once.
            expect(here.shown(path), path).toEqual([...new Set(words)]);
          }
        });
      }),
      RUNS,
    );
  });

  it('become the same, in whatever order they meet', () => {
    fc.assert(
      fc.property(moves, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
        const [one, other] = [play(all), play(all)];
        meet(one, [0, 1, 2]);
        meet(other, order);
        const [first] = one;
        for (const { record } of [...one, ...other]) expect(record).toEqual(first?.record);
      }),
      RUNS,
    );
  });

  it('merge alike whichever comes first, whichever two come first, and once for all', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const [a, b, c] = play(all).map(({ record }) => record) as [Contact, Contact, Contact];
        const merge = (one: Contact, other: Contact) => mergeRecords('contacts', one, other);
        const both = merge(a, b);
        expect(merge(b, a)).toEqual(both);
        expect(merge(both, c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, c), b)).toEqual(merge(both, c));
        for (const one of [a, b, both]) expect(merge(both, one)).toEqual(both);
        expect(Contact.parse(both)).toEqual(both);
      }),
      RUNS,
    );
  });

  it('stamp later each time, whatever the clock says', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const last = new Map<string, string>();
        play(all, ['a', 'b', 'c'], ({ device, record }) => {
          if (record.device !== device) return;
          const before = last.get(device) ?? '';
          expect(record.updatedAt >= before).toBe(true);
          last.set(device, record.updatedAt);
        });
        const [a, b, c] = play(all);
        for (const { read } of [a, b, c] as Replica[]) {
          const own = [...read].map(({ stamp, path }) => `${stamp} ${path}`);
          expect(new Set(own).size).toBe(own.length);
          // Who had read a word writes later than it.
          for (const word of read)
            for (const before of word.read) expect(word.stamp > before.stamp).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('tell of what was written without knowing of a deletion, and of nothing that was known', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const each = play(all);
        meet(each, [0, 1, 2]);
        const [{ record, read }] = each as [Replica];
        if (!record.deletedAt) return;
        const deletion = [...read].find(
          ({ path, value, stamp }) => path === 'deletedAt' && value && stamp === record.times?.deletedAt,
        );
        const unknown = PATHS.flatMap((path) => each[0]?.standing(path) ?? []).filter(
          (word) => !deletion?.read.has(word),
        );
        const told = conflictsIn('contacts', record).some(({ path }) => path === 'deletedAt');
        expect(told).toBe(unknown.length > 0);
      }),
      RUNS,
    );
  });

  it('of one computer never contradict each other, also when its old copies come back', () => {
    fc.assert(
      fc.property(moves, fc.nat(40), (all, which) => {
        const copies: Contact[] = [];
        const [here] = play(all, ['a'], ({ record }) => copies.push(record)) as [Replica];
        const old = copies[which % copies.length] as Contact;
        for (const copy of copies) expect(copy).not.toHaveProperty('rivals');
        const restored = mergeRecords('contacts', here.record, old);
        expect(restored).toEqual(mergeRecords('contacts', here.record, here.record));
      }),
      RUNS,
    );
  });
});
