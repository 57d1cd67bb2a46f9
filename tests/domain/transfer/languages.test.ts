import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guessColumns } from '../../../src/domain/transfer/csv/guess-columns';
import { readCsv } from '../../../src/domain/transfer/csv/read-csv';
import { toDrafts } from '../../../src/domain/transfer/csv/to-drafts';
import { writeCsv } from '../../../src/domain/transfer/csv/write-csv';
import type { ContactDraft } from '../../../src/domain/transfer/draft';
import { EMPTY_LOG, planImport } from '../../../src/domain/transfer/plan/plan-import';
import { readVcards } from '../../../src/domain/transfer/vcard/read-vcards';
import { writeVcards } from '../../../src/domain/transfer/vcard/write-vcards';
import { contact } from '../../support/any-contact';
import { speak } from '../../support/speak';
import { carried } from './carried';

afterEach(() => speak('en'));

const NOW = new Date(2026, 10, 21, 12);

async function inCsv(text: string): Promise<ContactDraft[]> {
  const table = await readCsv(text);
  return toDrafts(table, { map: guessColumns(table), dayOrder: 'dmy', currency: 'EUR' });
}

const inVcards = async (text: string) => (await readVcards(text)).drafts;

const ana = contact({
  phones: [
    { number: '+351912345678', label: 'Mobile' },
    { number: '+351212345678', label: 'Work' },
    { number: '+351222345678', label: 'Atelier' },
  ],
  emails: [{ address: 'ana@example.com', label: 'Private' }],
  dates: [
    { what: 'Anniversary', day: '2015-06-20' },
    { what: 'Birthday', day: '1990-05-12' },
    { what: 'Name day', day: '--07-26' },
  ],
});
const FORMATS = {
  CSV: {
    write: () => writeCsv([{ contact: ana, referrer: null, purchases: [], nextStep: null, lastAt: '' }]),
    read: inCsv,
  },
  'vCard 4.0': { write: () => writeVcards([{ contact: ana, referrer: null }], '4.0'), read: inVcards },
  'vCard 3.0': { write: () => writeVcards([{ contact: ana, referrer: null }], '3.0'), read: inVcards },
};

describe.each(Object.entries(FORMATS))('%s', (_, { write, read }) => {
  it.each([
    ['en', 'es'],
    ['es', 'en'],
    ['es', 'es'],
  ])('is the same file in both languages: written in %s, read in %s', async (from, to) => {
    const inEnglish = await write();
    speak(from);
    const file = await write();
    expect(file).toBe(inEnglish);
    speak(to);
    expect((await read(file)).map(carried)).toEqual([carried(ana)]);
  });
});

describe('labels in a file', () => {
  it('are what every program reads', async () => {
    const text = await FORMATS['vCard 4.0'].write();
    expect(text).toContain('TEL;TYPE=cell:+351912345678');
    expect(text).toContain('TEL;TYPE=work:+351212345678');
    expect(text).toContain('BDAY:19900512');
    expect(text).toContain('ANNIVERSARY:20150620');
    expect(text.match(/X-ABLABEL:.*/g)).toEqual([
      ...['X-ABLABEL:Atelier', 'X-ABLABEL:Private', 'X-ABLABEL:Name day'],
    ]);
  });

  it('that were kept in another language by an older version are exported as what they are', async () => {
    const old = contact({
      phones: [{ number: '+351912345678', label: 'móvil' }],
      dates: [
        { what: 'Birthday', day: '1990-05-12' },
        { what: 'cumpleaños', day: '--05-13' },
      ],
    });
    const text = await writeVcards([{ contact: old, referrer: null }], '4.0');
    expect(text).toContain('TEL;TYPE=cell:');
    // One birthday a card; the other day is not lost.
    expect(text.match(/^BDAY/gm)).toHaveLength(1);
    expect(text).toContain('1604-05-13');
    const csv = await writeCsv([{ contact: old, referrer: null, purchases: [], nextStep: null, lastAt: '' }]);
    expect(csv).toContain('1990-05-12');
    expect(csv).toContain('--05-13');
  });

  it.each(['en', 'es'])('of another program are known in any language: %s', async (language) => {
    speak(language);
    const [draft] = await inCsv(
      'Name,Phone 1 - Label,Phone 1 - Value,Event 1 - Label,Event 1 - Value\nAna,Móvil,912345678,Cumpleaños,1990-05-12\n',
    );
    expect(draft?.phones).toEqual([{ number: '912345678', label: 'Mobile' }]);
    expect(draft?.dates).toEqual([{ what: 'Birthday', day: '1990-05-12' }]);
    const [card] = await inVcards(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nitem1.TEL:912345678\r\nitem1.X-ABLABEL:Trabajo\r\nEND:VCARD\r\n',
    );
    expect(card?.phones).toEqual([{ number: '912345678', label: 'Work' }]);
  });

  it('are shown in the language of the interface by the plan, and meet what an older log has', async () => {
    const file = 'Name,E-mail,Birthday,Mobile\nAna,ana@example.com,1990-05-13,912345678\n';
    const known = contact({
      emails: [{ address: 'ana@example.com', label: '' }],
      dates: [{ what: 'cumpleaños', day: '1990-05-12' }],
    });
    speak('es');
    const log = { ...EMPTY_LOG, persons: [[known] as [typeof known]], taken: new Set([known.id]) };
    const plan = await planImport(await inCsv(file), log, { now: NOW, preferFile: false, newId: () => 'n' });
    expect(plan.rows[0]?.kept).toContain('Cumpleaños');
    expect(plan.rows[0]?.changes.map(({ after }) => after)).toContain('912345678 (Móvil)');
  });

  it('a column “Aniversario” is a birthday, in Spanish an anniversary', async () => {
    const file = 'Nombre,Aniversario\nAna,1990-05-12\n';
    expect((await inCsv(file))[0]?.dates).toEqual([{ what: 'Birthday', day: '1990-05-12' }]);
    speak('es');
    expect((await inCsv(file))[0]?.dates).toEqual([{ what: 'Anniversary', day: '1990-05-12' }]);
  });
});

describe('a file that was imported in English', () => {
  const FILES = [
    {
      format: 'CSV',
      read: inCsv,
      text:
        'Name,Nickname,Next step,Stage,Phone 1 - Label,Phone 1 - Value,Event 1 - Label,Event 1 - Value,Sent by\n' +
        'Ana,Nita,ask about oak,Excliente,,,Cumpleaños,1990-05-12,Rui\n',
    },
    { format: 'CSV without headings', read: inCsv, text: 'Ana Silva,1990-05-12\nRui Costa,1985-01-30\n' },
    {
      format: 'vCard',
      read: inVcards,
      text: [
        ...['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana', 'NICKNAME:Nita', 'TITLE:Head', 'ROLE:Buyer'],
        ...['IMPP:x:ana', 'X-ABDATE:1990-05-12', 'X-SOCIALPROFILE:ana', 'END:VCARD', ''],
      ].join('\r\n'),
    },
  ];

  describe.each(FILES)('$format', ({ read, text }) => {
    let first: ContactDraft[];
    beforeEach(async () => {
      first = await read(text);
    });

    it('is known again in Spanish: nobody comes twice', async () => {
      speak('es');
      const again = await read(text);
      expect(again.map(({ mark }) => mark)).toEqual(first.map(({ mark }) => mark));
      const imported = new Map(first.map(({ mark }) => [mark, NOW.toISOString()]));
      const options = { now: NOW, preferFile: false, newId: () => 'n' };
      const plan = await planImport(again, { ...EMPTY_LOG, imported }, options);
      expect(plan.rows.map(({ what }) => what)).toEqual(first.map(() => 'skip'));
    });

    it('brings the same into the log', async () => {
      const [withoutWarnings] = [(drafts: ContactDraft[]) => drafts.map((one) => ({ ...one, warnings: [] }))];
      speak('es');
      expect(withoutWarnings(await read(text))).toEqual(withoutWarnings(first));
    });
  });

  it('without headings has no label of ours', async () => {
    const read = async () => {
      const table = await readCsv('Ana Silva,1990-05-12\nRui Costa,1985-01-30\n');
      return toDrafts(table, { map: ['name', 'date'], dayOrder: 'dmy', currency: 'EUR' });
    };
    const first = await read();
    expect(first[0]?.dates).toEqual([{ what: 'Date', day: '1990-05-12' }]);
    speak('es');
    expect(await read()).toEqual(first);
  });

  it('names who sent somebody in the same words', async () => {
    const options = { now: NOW, preferFile: false, newId: () => 'n' };
    const [draft] = await inCsv('Name,Referred by\nAna,Rui\n');
    if (!draft) throw new Error('no draft');
    const howMet = async () => (await planImport([draft], EMPTY_LOG, options)).people[0]?.drafts[0]?.howMet;
    expect(await howMet()).toBe('Sent by Rui');
    speak('es');
    expect(await howMet()).toBe('Sent by Rui');
  });
});
