import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/domain/merge/changed';
import { type Contact, EMPTY_CONTACT } from '../../../src/domain/model';
import { joinExact } from '../../../src/domain/same-person/join-exact';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/** The nth contact, known since its minute, with these profiles. */
function contact(id: string, minute: number, keys: string[], changes: Partial<Contact> = {}): Contact {
  const identities = keys.map((key) => ({ site: 'x' as const, key, name: '', handle: null, url: null }));
  const stamp = { id, createdAt: at(minute), updatedAt: at(minute), device: 'd' };
  return { ...stamp, ...EMPTY_CONTACT, name: id, identities, ...changes };
}

/** The user's word on whom a contact is merged into. */
function said(of: Contact, mergedInto: string | null): Contact {
  const before =
    mergedInto === null ? changed('contacts', of, { ...of, mergedInto: 'x' }, 'd', new Date(0)) : of;
  return changed('contacts', before, { ...before, mergedInto }, 'd', new Date(0));
}

function afterJoining(contacts: readonly Contact[]): Contact[] {
  const joined = new Map(joinExact(contacts).map((one) => [one.id, one]));
  return contacts.map((one) => joined.get(one.id) ?? one);
}

const into = (contacts: readonly Contact[]) =>
  Object.fromEntries(
    afterJoining(contacts).flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])),
  );

describe('contacts with the same profile', () => {
  it('become one: the younger is joined to the oldest, with a stamp that any word outweighs', () => {
    const all = [
      contact('b', 2, ['k']),
      contact('a', 1, ['k']),
      contact('c', 3, ['k', 'm']),
      contact('d', 4, ['m']),
    ];
    expect(into(all)).toEqual({ b: 'a', c: 'a', d: 'a' });
    const b = afterJoining(all).find(({ id }) => id === 'b');
    expect(b).toMatchObject({ updatedAt: at(2), device: 'd', times: { mergedInto: `${at(2)} auto` } });
    expect(joinExact(afterJoining(all))).toEqual([]);
  });

  it('are joined anew when an older one turns up, and parted when they share it no longer', () => {
    const two = afterJoining([contact('b', 2, ['k']), contact('c', 3, ['k'])]);
    expect(into([...two, contact('a', 1, ['k'])])).toEqual({ b: 'a', c: 'a' });
    const parted = two.map((one) => (one.id === 'c' ? { ...one, identities: [] } : one));
    expect(into(parted)).toEqual({});
    expect(afterJoining(parted)).toEqual([contact('b', 2, ['k']), contact('c', 3, [])]);
  });

  it('stay as they are when deleted, or without a profile', () => {
    expect(into([contact('a', 1, ['k'], { deletedAt: at(9) }), contact('b', 2, ['k'])])).toEqual({});
    expect(into([contact('a', 1, []), contact('b', 2, [])])).toEqual({});
  });

  it('stay apart by the user’s word, on either record', () => {
    const [a, b] = [contact('a', 1, ['k']), contact('b', 2, ['k'])];
    expect(into([{ ...a, apart: ['b'] }, b])).toEqual({});
    expect(into([a, { ...b, apart: ['a'] }])).toEqual({});
    expect(into([{ ...a, apart: ['b'] }, b, contact('c', 3, ['k'])])).toEqual({ c: 'a' });
    // Nor by way of a third.
    expect(into([{ ...a, apart: ['b'] }, contact('b', 2, ['m']), contact('c', 3, ['k', 'm'])])).toEqual({
      c: 'a',
    });
  });

  it('follow the user’s own merges, and are not joined where the user undid that', () => {
    const [a, b, x] = [contact('a', 1, ['k']), contact('b', 2, ['k']), contact('x', 3, [])];
    expect(into([a, said(b, 'x'), x])).toEqual({ b: 'x', x: 'a' });
    expect(into([a, said(b, null)])).toEqual({});
    // Others still may be joined to it.
    expect(into([said(a, null), b])).toEqual({ b: 'a' });
    // A merge into a contact who is no longer there counts for nothing, and is still the user's word.
    expect(into([a, said(b, 'gone')])).toEqual({ b: 'gone' });
  });

  it('end up the same in whatever order they are looked at', () => {
    const some = fc.array(
      fc.record({
        minute: fc.nat(3),
        keys: fc.uniqueArray(fc.constantFrom('k', 'l', 'm', 'n'), { maxLength: 3 }),
        apart: fc.option(fc.nat(7), { nil: null }),
        merged: fc.option(fc.nat(7), { nil: null, freq: 4 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.func(fc.nat(100)), (drafts, rank) => {
        const all = drafts.map(({ minute, keys, apart, merged }, id) => {
          const one = contact(`${id}`, minute, keys, { apart: apart === null ? [] : [`${apart}`] });
          return merged === null ? one : said(one, merged === id ? null : `${merged}`);
        });
        const shuffled = all.toSorted((a, b) => rank(a.id) - rank(b.id));
        expect(into(shuffled)).toEqual(into(all));
        expect(joinExact(afterJoining(all))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are found among ten thousand', () => {
    const all = Array.from({ length: 10_000 }, (_, id) => contact(`${id}`, id, [`k${id % 5000}`, 'all']));
    expect(joinExact(all)).toHaveLength(9_999);
  });
});
