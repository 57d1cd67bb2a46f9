import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contact, EMPTY_CONTACT } from '../../../src/domain/model';
import { CSV_FIELDS } from '../../../src/domain/transfer/csv/fields';
import { fieldNamed, ownFieldNamed } from '../../../src/domain/transfer/csv/header';
import { toDrafts } from '../../../src/domain/transfer/csv/to-drafts';
import { emptyDraft } from '../../../src/domain/transfer/draft';
import { fillContact } from '../../../src/domain/transfer/plan/fill-contact';
import { contact } from '../../support/any-contact';

const ID = '01930000-0000-7000-8000-0000000000aa';

describe('what columns can say', () => {
  it('has a name of its own, in menus and in our export', () => {
    for (const of of [({ id }: { id: string }) => id, ({ label }: { label: string }) => label]) {
      expect(new Set(CSV_FIELDS.map(of)).size).toBe(CSV_FIELDS.length);
    }
    const headers = CSV_FIELDS.flatMap(({ header }) => header ?? []);
    expect(new Set(headers).size).toBe(headers.length);
    for (const { id, header, take } of CSV_FIELDS) {
      expect(Boolean(header)).toBe(Boolean(take));
      if (header) expect(ownFieldNamed(header.replace('#', '12'))).toBe(id);
    }
  });

  it('is told by words that mean one thing each', () => {
    for (const { id, words } of CSV_FIELDS) {
      for (const word of words) expect([word, fieldNamed(word.replace('=', ''))]).toEqual([word, id]);
    }
  });

  it('tells no rhythm whatever the tags ask from nothing chosen', () => {
    const field = CSV_FIELDS.find(({ id }) => id === 'cadence');
    const cells = [0, null, 30].map((cadenceDays) =>
      field?.take?.({ contact: contact({ cadenceDays }) } as never),
    );
    expect(cells).toEqual([['never'], [''], ['30']]);
    const read = (cell: string) => {
      const draft = emptyDraft(1);
      field?.put({ draft } as never, cell, {} as never);
      return [draft.cadenceDays, draft.warnings.length];
    };
    expect(['Never', '0', '30 days', 'spring'].map(read)).toEqual([
      [0, 0],
      [null, 1],
      [30, 0],
      [null, 0],
    ]);
  });

  it('makes contacts that the log takes, whatever the cells hold', async () => {
    const CELL = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '@ana',
        'https://x.com/ana',
        '0000-00-00',
        '-1',
        '9'.repeat(400),
        'a@b',
        '1e99',
        ';;;',
        'x'.repeat(9000),
      ),
    );
    const columns = [...CSV_FIELDS, ...CSV_FIELDS];
    await fc.assert(
      fc.asyncProperty(
        fc.array(CELL, { minLength: columns.length, maxLength: columns.length }),
        async (cells) => {
          const table = {
            columns: columns.map(({ label }) => label),
            header: true,
            delimiter: ',',
            rows: [{ row: 2, cells }],
            problems: [],
          };
          const [draft] = await toDrafts(table, {
            map: columns.map(({ id }) => id),
            dayOrder: 'dmy',
            currency: '€',
          });
          if (!draft || draft.name === '') return;
          const options = {
            preferFile: true,
            fresh: false,
            referrer: null,
            today: '2026-11-21',
            newId: () => ID,
          };
          const filled = fillContact({ ...EMPTY_CONTACT, ...contact(), name: draft.name }, draft, options);
          Contact.parse(filled.contact);
          for (const { currency, amount } of draft.purchases) {
            expect(currency).toMatch(/^[A-Z]{3}$/);
            expect(amount === null || Number.isFinite(amount)).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
