import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainOf } from '../../../src/domain/same-person/main-of';
import { personsOf } from '../../../src/domain/same-person/persons';
import { separation } from '../../../src/domain/same-person/separation';
import { contactOf, idOf } from '../../support/contact-fixtures';

/** Records by their number, each with the one it is merged into. */
function recordsWith(into: Record<number, number | null>) {
  return Object.entries(into).map(([count, main]) =>
    contactOf(Number(count), { mergedInto: main === null ? null : idOf(main) }),
  );
}

/** Who stands for whom after a record of a person was separated; by number. */
function separated(into: Record<number, number | null>, taken: number): Record<number, number> {
  const [person = []] = personsOf(recordsWith(into));
  const parted = separation(person, idOf(taken));
  if (!parted) throw new Error('nothing to part');
  const after = (id: string) => parted.into.get(id) ?? null;
  return Object.fromEntries(
    person.map(({ id }) => [Number(id.slice(-3)), Number(mainOf(id, after).slice(-3))]),
  );
}

describe('separating a record', () => {
  it('makes it a person of its own', () => {
    expect(separated({ 1: null, 2: 1 }, 2)).toEqual({ 1: 1, 2: 2 });
  });

  it('takes along what is merged into it, and leaves the others together', () => {
    expect(separated({ 1: null, 2: 1, 3: 2, 4: 1, 5: 3 }, 2)).toEqual({ 1: 1, 2: 2, 3: 2, 4: 1, 5: 2 });
  });

  it('of the main one leaves the others one person, for whom the oldest stands', () => {
    expect(separated({ 1: null, 3: 1, 2: 1, 4: 3 }, 1)).toEqual({ 1: 1, 2: 2, 3: 2, 4: 2 });
  });

  it('parts a ring that two computers made, whichever half is taken', () => {
    expect(separated({ 1: 2, 2: 1 }, 2)).toEqual({ 1: 1, 2: 2 });
    expect(separated({ 1: 2, 2: 1 }, 1)).toEqual({ 1: 1, 2: 2 });
    expect(separated({ 1: 2, 2: 3, 3: 1 }, 3)).toEqual({ 1: 1, 2: 3, 3: 3 });
  });

  it('has nothing to do for a record alone, nor for one of somebody else', () => {
    expect(separation([contactOf(1)], idOf(1))).toBeNull();
    expect(separation(recordsWith({ 1: null, 2: 1 }), idOf(7))).toBeNull();
    expect(separation([], idOf(1))).toBeNull();
  });

  it('always makes two persons of one, however its records were merged', () => {
    const graph = fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(graph, fc.nat(), (into, pick) => {
        const records = into.map((main, index) =>
          contactOf(index + 1, { mergedInto: main === null || main === index + 1 ? null : idOf(main) }),
        );
        for (const person of personsOf(records)) {
          if (person.length === 1) continue;
          const taken = person[pick % person.length] ?? person[0];
          const parted = separation(person, taken.id);
          if (!parted) throw new Error('nothing to part');
          expect(new Set(parted.into.keys())).toEqual(new Set(person.map(({ id }) => id)));
          const after = (id: string) => parted.into.get(id) ?? null;
          for (const { id } of parted.own) expect(mainOf(id, after)).toBe(taken.id);
          for (const { id } of parted.rest) expect(mainOf(id, after)).toBe(parted.rest[0].id);
          expect(parted.own.length + parted.rest.length).toBe(person.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('persons', () => {
  it('leave out who was deleted; a merge into somebody deleted does not count', () => {
    const records = [
      contactOf(1, { deletedAt: contactOf(1).createdAt }),
      contactOf(2, { mergedInto: idOf(1) }),
    ];
    expect(personsOf(records).map((person) => person.map(({ id }) => id))).toEqual([[idOf(2)]]);
  });
});
