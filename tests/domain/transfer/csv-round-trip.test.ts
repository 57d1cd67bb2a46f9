import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedPerson } from '../../../src/domain/transfer/csv/fields';
import { guessColumns } from '../../../src/domain/transfer/csv/guess-columns';
import { readCsv } from '../../../src/domain/transfer/csv/read-csv';
import { toDrafts } from '../../../src/domain/transfer/csv/to-drafts';
import { writeCsv } from '../../../src/domain/transfer/csv/write-csv';
import { decodeText } from '../../../src/domain/transfer/decode-text';
import type { ContactDraft } from '../../../src/domain/transfer/draft';
import { anyContact, contact } from '../../support/any-contact';
import { carried } from './carried';

const PERSON = { referrer: null, purchases: [], nextStep: null, lastAt: '' };

async function throughCsv(people: readonly ExportedPerson[]): Promise<ContactDraft[]> {
  const bytes = new TextEncoder().encode(await writeCsv(people));
  const { text, encoding } = decodeText(bytes);
  expect(encoding).toBe('UTF-8');
  const table = await readCsv(text);
  expect(table.problems).toEqual([]);
  return toDrafts(table, { map: guessColumns(table), dayOrder: 'mdy', currency: 'USD' });
}

describe('contacts out as CSV and in again', () => {
  it('come back unchanged, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContact(), { minLength: 1, maxLength: 4 }), async (contacts) => {
        const drafts = await throughCsv(contacts.map((one) => ({ contact: one, ...PERSON })));
        expect(drafts.map(carried)).toEqual(contacts.map(carried));
        expect(drafts.flatMap(({ warnings }) => warnings)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('are known again after a spreadsheet added columns and took others out', async () => {
    const ana = contact({ tags: ['oak; really', 'pine'], notes: 'hi' });
    const [header = '', row = ''] = (await writeCsv([{ contact: ana, ...PERSON }])).split('\r\n');
    const table = await readCsv(
      `${header},Colour,Telefone\r\n${row},red, 912345678 \r\n`.replace(/,Notes/, ',X'),
    );
    const map = guessColumns(table);
    const [draft] = await toDrafts(table, { map, dayOrder: 'dmy', currency: 'EUR' });
    expect(draft).toMatchObject({ id: ana.id, tags: ['oak; really', 'pine'], notes: '' });
    expect(draft?.phones).toEqual([{ number: '912345678', label: '' }]);
  });

  it('bring their purchases, their next step, the last contact and who sent them', async () => {
    const ana = contact({ referredBy: '01930000-0000-7000-8000-00000000000b' });
    const stamp = { createdAt: ana.createdAt, updatedAt: ana.updatedAt, device: 'd' };
    const purchase = { contactId: ana.id, day: '2026-01-05', amount: 1200.555, currency: 'EUR' };
    const [draft] = await throughCsv([
      {
        contact: ana,
        referrer: { id: '01930000-0000-7000-8000-00000000000b', name: 'Rui; =Costa' },
        purchases: [
          { ...stamp, id: ana.id, ...purchase, what: '=Oak, 20 m²', nextWhat: 'Oil', nextDay: '2027-01-05' },
          { ...stamp, id: ana.id, ...purchase, what: 'Skirting', amount: null, nextWhat: '', nextDay: null },
        ],
        nextStep: {
          ...stamp,
          id: ana.id,
          contactId: ana.id,
          mentionId: null,
          interactionId: null,
          due: new Date(2026, 10, 24, 9).toISOString(),
          note: '- ask how it went',
          status: 'open',
          nudgedAt: null,
        },
        lastAt: new Date(2026, 10, 20, 23, 59).toISOString(),
      },
    ]);
    expect(draft).toMatchObject({
      referredBy: { id: '01930000-0000-7000-8000-00000000000b', name: 'Rui; =Costa' },
      purchases: [
        {
          what: '=Oak, 20 m²',
          day: '2026-01-05',
          amount: 1200.555,
          currency: 'EUR',
          nextWhat: 'Oil',
          nextDay: '2027-01-05',
        },
        { what: 'Skirting', day: '2026-01-05', amount: null, currency: 'EUR', nextWhat: '', nextDay: null },
      ],
      nextStep: { day: '2026-11-24', note: '- ask how it went' },
      lastContact: '2026-11-20',
    });
  });

  it.each([
    ['adversarial 29: a command', "=cmd|'/c calc'!A0"],
    ['adversarial 30: a leading space', ' =1'],
    ['adversarial 31: a no-break space', '\u00a0=1'],
    ['adversarial 32: after a line break', 'a\n=1'],
    ['adversarial 33: full-width', '＝1'],
  ])('%s cannot run from any cell of the file', async (_, value) => {
    const hostile = contact({
      name: value,
      company: value,
      phones: [{ number: `${value}1`, label: value }],
      tags: [value],
      howMet: value,
      area: value,
      notes: value,
    });
    const text = await writeCsv([{ contact: hostile, ...PERSON, referrer: { id: hostile.id, name: value } }]);
    // Read as the crudest of programs does: no quotes, every break ends a row, blanks are nothing.
    const cells = text
      .slice(1)
      .split(/[\r\n\u2028]+|,|"/)
      .map((cell) => cell.normalize('NFKC').trim());
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it('opens in Excel as UTF-8, a row a person, numbers of columns as many as anybody needs', async () => {
    const two = contact({
      phones: [
        { number: '1234567', label: '' },
        { number: '7654321', label: 'home' },
      ],
    });
    const text = await writeCsv([two, contact()].map((one) => ({ contact: one, ...PERSON })));
    expect(text.startsWith('\ufeffName,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,');
    expect(text).not.toContain('E-mail 1');
  });
});
