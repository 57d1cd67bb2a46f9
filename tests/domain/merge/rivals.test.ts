import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/domain/merge/changed';
import { choose } from '../../../src/domain/merge/choose';
import { conflictsIn } from '../../../src/domain/merge/conflicts-in';
import { CONTESTED } from '../../../src/domain/merge/contested';
import { mergeRecords } from '../../../src/domain/merge/merge-records';
import { canonical } from '../../../src/domain/merge/paths';
import { NOBODY } from '../../../src/domain/merge/stamps';
import { takeBackChange } from '../../../src/domain/merge/take-back';
import {
  Contact,
  Drill,
  Fact,
  FollowUp,
  InfoPack,
  Interaction,
  Lesson,
  Purchase,
  Template,
} from '../../../src/domain/model';
import { contactOf } from '../../support/contact-fixtures';
import { type Move, PATHS, type Replica, replicas } from './replicas';

const MODEL = {
  contacts: Contact,
  interactions: Interaction,
  followUps: FollowUp,
  purchases: Purchase,
  templates: Template,
  facts: Fact,
  infoPacks: InfoPack,
  lessons: Lesson,
  drills: Drill,
};

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

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 0, minute));
const here = (device: string, minute: number) => ({ device, now: at(minute) });
const BORN = contactOf(1, { name: 'Ana', company: 'Oak', device: 'a' });
const called = (name: string, device: string, minute: number, from = BORN) =>
  changed('contacts', from, { ...from, name }, device, at(minute));
const merge = (one: Contact, ...others: Contact[]) =>
  others.reduce((all, other) => mergeRecords('contacts', all, other), one);
const namesIn = (contact: Contact) =>
  conflictsIn('contacts', contact)
    .find(({ path }) => path === 'name')
    ?.values.map(({ value }) => value) ?? [contact.name];
/** Chooses what is written so. */
const chosen = (contact: Contact, name: string, device: string, minute: number): Contact => {
  const values = conflictsIn('contacts', contact)[0]?.values ?? [];
  const stamp = values.find(({ value }) => value === name)?.stamp ?? '';
  return choose('contacts', contact, { path: 'name', stamp }, here(device, minute)) as Contact;
};

describe('a conflict', () => {
  const [mine, theirs] = [called('Ana A', 'a', 1), called('Ana B', 'b', 2)];
  const both = merge(mine, theirs);

  it('keeps both values, the later one standing', () => {
    expect(both.name).toBe('Ana B');
    expect(namesIn(both)).toEqual(['Ana B', 'Ana A']);
    expect(conflictsIn('contacts', both)).toMatchObject([{ path: 'name', label: 'parts_name' }]);
  });

  it('is none where the later had read the earlier, by whatever way it came', () => {
    const answer = called('Ana C', 'c', 3, theirs);
    expect(merge(theirs, answer)).not.toHaveProperty('rivals');
    // What it replaced is known, though no part is stamped by it any more.
    expect(answer.seen).toEqual([`${at(2).toISOString()} b`]);
    expect(namesIn(merge(answer, theirs, BORN))).toEqual(['Ana C']);
  });

  it('is none where both wrote the same; whoever contradicts one of them contradicts both', () => {
    const same = called('Ana A', 'b', 2);
    expect(conflictsIn('contacts', merge(mine, same))).toEqual([]);
    const later = called('Ana C', 'c', 3, same);
    expect(namesIn(merge(mine, same, later))).toEqual(['Ana C', 'Ana A']);
    // One who has both before them replaces both.
    expect(namesIn(merge(called('Ana C', 'c', 3, merge(mine, same)), mine, same))).toEqual(['Ana C']);
  });

  it('is over when the user chose, wherever that comes to be known, also by those who only know the values', () => {
    for (const name of ['Ana A', 'Ana B']) {
      const after = chosen(both, name, 'a', 5);
      expect(after).not.toHaveProperty('rivals');
      for (const other of [mine, theirs, both]) {
        expect(merge(other, after)).not.toHaveProperty('rivals');
        expect(merge(after, other).name).toBe(name);
      }
    }
  });

  it('is there again when two chose differently, and not when they chose alike', () => {
    const [first, second] = [chosen(both, 'Ana A', 'a', 5), chosen(both, 'Ana B', 'b', 6)];
    expect(namesIn(merge(first, second))).toEqual(['Ana B', 'Ana A']);
    expect(namesIn(merge(first, chosen(both, 'Ana A', 'b', 6)))).toEqual(['Ana A']);
  });

  it('goes on while the user writes something else, and ends when they write what the other did', () => {
    const third = called('Ana C', 'a', 5, both);
    expect(namesIn(merge(third, theirs, mine))).toEqual(['Ana C', 'Ana A']);
    expect(namesIn(merge(called('Ana A', 'a', 5, both), theirs, mine))).toEqual(['Ana A']);
  });

  it('refuses a value that is not there', () => {
    expect(choose('contacts', both, { path: 'name', stamp: 'x' }, here('a', 5))).toBeNull();
    expect(
      choose('contacts', both, { path: 'company', stamp: `${at(1).toISOString()} a` }, here('a', 5)),
    ).toBeNull();
  });

  it('has no part in what nobody wrote, and in what is a mark only', () => {
    const made = (name: string, minute: number) =>
      changed('contacts', BORN, { ...BORN, name }, NOBODY, at(minute));
    expect(merge(made('Made', 0), mine)).not.toHaveProperty('rivals');
    expect(merge(made('Made', 0), made('Made again', 3))).not.toHaveProperty('rivals');
    // Somebody's word is kept all the same.
    expect(namesIn(merge(made('Made', 3), mine))).toEqual(['Made', 'Ana A']);
    const vip = (device: string, minute: number) =>
      changed('contacts', BORN, { ...BORN, vip: true, area: device }, device, at(minute));
    expect(conflictsIn('contacts', merge(vip('a', 1), vip('b', 2))).map(({ path }) => path)).toEqual([
      'area',
    ]);
  });

  it('keeps the newest of very many', () => {
    const all = Array.from({ length: 15 }, (_, which) => called(`Ana ${which}`, `d${which}`, which));
    const merged = merge(BORN, ...all);
    expect(namesIn(merged)).toEqual(Array.from({ length: 11 }, (_, which) => `Ana ${14 - which}`));
    expect(merge(merged, ...all)).toEqual(merged);
  });

  it('comes back when the choice is undone, for everybody', () => {
    fc.assert(
      fc.property(moves, fc.nat(7), (all, which) => {
        const each = play(all);
        const [one] = each as [Replica];
        const { record } = one;
        const [conflict] = conflictsIn('contacts', record);
        if (!conflict) return;
        const { stamp } = conflict.values[which % conflict.values.length] ?? conflict.values[0];
        const after = choose('contacts', record, { path: conflict.path, stamp }, here('a', 0)) as Contact;
        const back = takeBackChange('contacts', after, record, after, here('a', 0));
        expect(back.left).toBe(0);
        const valuesOf = (contact: Contact) =>
          conflictsIn('contacts', contact).map(({ path, values }) => [
            path,
            values[0].value,
            new Set(values.map(({ value }) => canonical(value))),
          ]);
        expect(valuesOf(back.record)).toEqual(valuesOf(record));
        // The copies that went into it say nothing new.
        expect(valuesOf(mergeRecords('contacts', record, back.record))).toEqual(valuesOf(record));
      }),
      RUNS,
    );
  });
});

describe('a record of before', () => {
  it('that tells of a later time than its own is written later than that', () => {
    const late = `${at(50).toISOString()} b`;
    const odd = { ...BORN, times: { '': `${BORN.updatedAt} a`, company: late } };
    const after = called('Ana A', 'a', 1, odd);
    expect(after.times?.name && after.times.name > late).toBe(true);
    expect(called('Ana B', 'a', 1, { ...BORN, seen: [late] }).updatedAt > at(50).toISOString()).toBe(true);
  });

  it('is what it was where nothing contradicts anything', () => {
    const old = changed('contacts', BORN, { ...BORN, name: 'Ana A' }, 'a', at(1));
    expect(Object.keys(old)).not.toContain('seen');
    expect(merge(old, BORN)).toEqual(merge(old, old));
    expect(Object.keys(merge(old, BORN))).not.toContain('seen');
  });
});

describe('a deletion', () => {
  const deleted = (from: Contact, device: string, minute: number) =>
    changed('contacts', from, { ...from, deletedAt: at(minute).toISOString() }, device, at(minute));

  it('holds against what it did not know of, and tells of it until the user chose', () => {
    const gone = deleted(BORN, 'b', 5);
    for (const words of [
      called('Ana A', 'a', 1),
      called('Ana A', 'a', 9),
      changed('contacts', BORN, { ...BORN, tags: ['elm'] }, 'a', at(9)),
    ]) {
      const both = merge(gone, words);
      expect(both.deletedAt).toBe(gone.deletedAt);
      const [conflict] = conflictsIn('contacts', both);
      expect(conflict).toMatchObject({ path: 'deletedAt', label: 'parts_deleted' });
      const [stays, lives] = conflict?.values ?? [];
      expect([stays?.value, lives?.value]).toEqual([gone.deletedAt, undefined]);
      for (const [value, is] of [
        [stays, gone.deletedAt],
        [lives, undefined],
      ] as const) {
        const choice = { path: 'deletedAt', stamp: value?.stamp ?? '' };
        const after = choose('contacts', both, choice, here('c', 20)) as Contact;
        for (const one of [merge(after, words), merge(gone, after), merge(both, after)]) {
          expect(one.deletedAt).toBe(is);
          expect(conflictsIn('contacts', one)).toEqual([]);
        }
      }
    }
  });

  it('of what it knew is no question', () => {
    const words = called('Ana A', 'a', 1);
    expect(conflictsIn('contacts', merge(deleted(words, 'b', 5), words, BORN))).toEqual([]);
    const nudged = changed('contacts', BORN, { ...BORN, mergedInto: BORN.id }, 'a', at(9));
    expect(conflictsIn('contacts', merge(deleted(BORN, 'b', 5), nudged))).toEqual([]);
  });
});

describe('what can be contested', () => {
  it('is a field of its table, and never what other people wrote', () => {
    for (const [table, fields] of Object.entries(CONTESTED)) {
      const schema = MODEL[table as keyof typeof MODEL];
      for (const field of Object.keys(fields)) {
        expect(schema?.shape, `${table} ${field}`).toHaveProperty(field);
        expect(
          ['theirText', 'post', 'verdict', 'deletedAt', 'mergedInto'].includes(field) && table !== 'drills',
        ).toBe(false);
      }
    }
  });
});
