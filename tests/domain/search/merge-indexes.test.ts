import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../../src/domain/search/index-builder';
import { mergeIndexes } from '../../../src/domain/search/merge-indexes';
import type { SearchIndex } from '../../../src/domain/search/search-index';
import { foundIn, idsFound, indexed, type Told, whole } from './indexed';

const WORDS = fc.array(fc.constantFrom('oak', 'oaks', 'red', 'silva', 'sofa', '田中', 'zebra'), {
  maxLength: 4,
});
const TOLD: fc.Arbitrary<Told> = fc.record({
  name: WORDS.map((words) => words.join(' ')),
  posts: WORDS.map((words) => words.join(' ')),
  numbers: fc.array(fc.stringMatching(/^[1-3]{3,5}$/), { maxLength: 2 }),
});
const PEOPLE = (letter: string) =>
  fc
    .array(TOLD, { maxLength: 5 })
    .map((people) => Object.fromEntries(people.map((told, at) => [`${letter}${at}`, told])));

/** Without what depends on the order in which people came. */
const found = (index: SearchIndex, query: string) =>
  foundIn([whole(index)], query).sort((a, b) => (a.contactId < b.contactId ? -1 : 1));

describe('merging indexes', () => {
  it('makes what indexing everybody at once would have made, without the hidden', () => {
    fc.assert(
      fc.property(PEOPLE('a'), PEOPLE('b'), fc.array(fc.nat(4)), (mine, theirs, hide) => {
        const kept = Object.entries(mine).filter((_, person) => !hide.includes(person));
        const merged = mergeIndexes(
          { index: indexed(mine), hidden: new Set(hide) },
          { index: indexed(theirs), hidden: new Set() },
        );
        const atOnce = indexed({ ...Object.fromEntries(kept), ...theirs });
        expect(merged).toEqual(atOnce);
        for (const query of ['oak', 'zebr', 'silba', '田中', '123', 'red sofa']) {
          expect(found(merged, query)).toEqual(found(atOnce, query));
        }
      }),
    );
  });

  it('keeps no word of the hidden, and knows the records merged into the others', () => {
    const builder = new IndexBuilder();
    builder.person('gone', ['gone-too']);
    builder.person('main', ['merged']);
    builder.text('gone-too', 'notes', 'secret');
    builder.text('merged', 'name', 'Ana');
    const index = mergeIndexes(
      { index: builder.finish(), hidden: new Set([0]) },
      { index: indexed({ other: { name: 'Bo' } }), hidden: new Set() },
    );
    expect(JSON.stringify(index)).not.toMatch(/secret|gone/);
    expect(index.merged).toEqual([['merged', 0]]);
    expect(idsFound(index, 'ana')).toEqual(['main']);
    expect(idsFound(index, 'bo')).toEqual(['other']);
  });
});
