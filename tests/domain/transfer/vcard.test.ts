import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/model';
import type { ContactDraft } from '../../../src/domain/transfer/draft';
import { readVcards } from '../../../src/domain/transfer/vcard/read-vcards';
import { writeVcards } from '../../../src/domain/transfer/vcard/write-vcards';
import { anyContact, contact } from '../../support/any-contact';
import { carried } from './carried';

const VERSIONS = ['4.0', '3.0'] as const;
const alone = (one: Contact) => ({ contact: one, referrer: null });

/** One card, its lines between the obligatory ones. */
async function card(...lines: string[]): Promise<ContactDraft> {
  const { drafts } = await readVcards(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));
  if (!drafts[0]) throw new Error('no draft');
  return drafts[0];
}

describe.each(VERSIONS)('vCard %s', (version) => {
  it('brings contacts back unchanged, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContact(), { minLength: 1, maxLength: 3 }), async (contacts) => {
        const { drafts, problems } = await readVcards(await writeVcards(contacts.map(alone), version));
        expect(problems).toEqual([]);
        expect(drafts.map(carried)).toEqual(contacts.map(carried));
      }),
      { numRuns: 300 },
    );
  });

  it('is read by another reader, line by line of 75 octets', async () => {
    await fc.assert(
      fc.asyncProperty(anyContact(), async (one) => {
        const text = await writeVcards([alone(one)], version);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [name, lines] = ICAL.parse(text) as [string, [string, object, string, string][]];
        expect(name).toBe('vcard');
        expect(lines.find(([property]) => property === 'version')?.[3]).toBe(version);
        expect(lines.filter(([property]) => property === 'fn')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('adversarial 36: a name with a bare carriage return stays one line', async () => {
    const text = await writeVcards([alone(contact({ name: 'Ana\rX-EVIL:1\r\nEND:VCARD' }))], version);
    expect(text).not.toMatch(/^X-EVIL|\r(?!\n)/m);
    expect(text.match(/^END:VCARD\r$/gm)).toHaveLength(1);
    const { drafts } = await readVcards(text);
    expect(drafts.map(({ name }) => name)).toEqual(['Ana X-EVIL:1 END:VCARD']);
  });

  it('adversarial 37: a semicolon in a name does not make a second one', async () => {
    const text = await writeVcards([alone(contact({ name: 'Berg; Jr' }))], version);
    expect(text).toContain('\r\nN:Jr;Berg\\;;;;\r\n');
    expect(text).toContain('\r\nFN:Berg\\; Jr\r\n');
    expect((await readVcards(text)).drafts[0]?.name).toBe('Berg; Jr');
  });

  it('brings who sent them', async () => {
    const referrer = { id: '01930000-0000-7000-8000-00000000000b', name: 'Rui "o Gordo"; Costa\nX-EVIL:1' };
    const { drafts } = await readVcards(await writeVcards([{ contact: contact(), referrer }], version));
    expect(drafts[0]?.referredBy).toEqual({ id: referrer.id, name: 'Rui "o Gordo"; Costa X-EVIL:1' });
  });
});

describe('cards of other programs', () => {
  it('adversarial 36: a bare carriage return in a file is no new line', async () => {
    const draft = await card('VERSION:3.0', 'FN:Ana\rX-RAPPORT-VIP:yes', 'N:Silva;Ana;;;');
    expect(draft).toMatchObject({ name: 'Ana X-RAPPORT-VIP:yes', vip: false });
  });

  it('adversarial 37: an escaped semicolon stays in the name', async () => {
    expect((await card('VERSION:3.0', 'N:Berg\\; Jr;Ana;;;')).name).toBe('Ana Berg; Jr');
  });

  it('reads Apple: groups, labels, a year that was left out, profiles', async () => {
    const draft = await card(
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iPhone OS 17.0//EN',
      'N:Silva;Ana;Maria;Dr.;',
      'FN:Dr. Ana Maria Silva',
      'ORG:Lindt Floors;Sales',
      'TITLE:Head of Sales',
      'EMAIL;type=INTERNET;type=WORK;type=pref:ana@lindt.example',
      'TEL;type=CELL;type=VOICE;type=pref:+351 912 345 678',
      'item1.TEL:21 123 4567',
      'item1.X-ABLabel:Atelier',
      'item2.TEL:1234567',
      'item2.X-ABLabel:_$!<Other>!$_',
      'ADR;type=HOME:;;Rua A 1;Lisboa;;1000;Portugal',
      'item3.URL:https://www.facebook.com/ana.silva',
      'URL:lindt.example/oak',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
      'item4.X-ABDATE:2015-06-20',
      'item4.X-ABLabel:_$!<Anniversary>!$_',
      'X-SOCIALPROFILE;type=twitter;x-user=AnaSilva:x-apple:AnaSilva',
      'NOTE:Likes oak\\, not pine\\nCall after five',
      'CATEGORIES:oak,VIP customer',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg',
      ' ABAQAAAQABAAD',
    );
    expect(draft).toMatchObject({
      name: 'Dr. Ana Maria Silva',
      company: 'Lindt Floors, Sales',
      emails: [{ address: 'ana@lindt.example', label: 'Work' }],
      phones: [
        { number: '+351 912 345 678', label: 'Mobile' },
        { number: '21 123 4567', label: 'Atelier' },
        { number: '1234567', label: 'Other' },
      ],
      area: 'Lisboa, Portugal',
      links: ['https://lindt.example/oak'],
      dates: [
        { what: 'Birthday', day: '--02-29' },
        { what: 'Anniversary', day: '2015-06-20' },
      ],
      notes: 'Job title: Head of Sales\n\nLikes oak, not pine\nCall after five',
      tags: ['oak', 'VIP customer'],
      warnings: [],
    });
    expect(draft.identities.map(({ key }) => key).sort()).toEqual(['facebook:anasilva', 'x:anasilva']);
  });

  it('reads vCard 2.1: bare types, quoted-printable over several lines, other charsets', async () => {
    const draft = await card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg',
      'TEL;CELL;VOICE:0171 1234567',
      'TEL;WORK;FAX:030 1234567',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=DFe=0D=0Aund =',
      '=DCbrigens',
      'BDAY:19900512',
    );
    expect(draft).toMatchObject({
      name: 'Jörg Müller',
      phones: [
        { number: '0171 1234567', label: 'Mobile' },
        { number: '030 1234567', label: 'Fax' },
      ],
      notes: 'Grüße\nund Übrigens',
      dates: [{ what: 'Birthday', day: '1990-05-12' }],
    });
  });

  it('reads vCard 4.0: uris, quoted types, a birthday without a year', async () => {
    const draft = await card(
      'VERSION:4.0',
      'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      'FN:Ana',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+351-912-345-678',
      'EMAIL:mailto:ana@lindt.example',
      'BDAY:--0512',
      'RELATED;TYPE=spouse;VALUE=text:Rui',
    );
    expect(draft).toMatchObject({
      id: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      phones: [{ number: '+351-912-345-678', label: 'Home' }],
      emails: [{ address: 'ana@lindt.example', label: '' }],
      dates: [{ what: 'Birthday', day: '--05-12' }],
      notes: 'Spouse: Rui',
    });
  });

  it('says what it leaves out, card by card, and keeps the rest', async () => {
    const { drafts, problems } = await readVcards(
      [
        'BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL no colon\nPHOTO:x\nEND:VCARD',
        'BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD',
        'BEGIN:VCARD\nVERSION:3.0\nFN:Rui\nBDAY:soon',
      ].join('\n'),
    );
    expect(drafts.map(({ name, row }) => [name, row])).toEqual([
      ['Ana', 1],
      ['Rui', 3],
    ]);
    expect(drafts[1]?.warnings).toEqual(['Birthday: “soon” is no day.']);
    expect(problems.map(({ row, says }) => `${row} ${says}`)).toEqual([
      '1 Pictures are left out, because Rapport keeps none (cards with pictures: 1).',
      '1 The line “TEL no colon” could not be read; it was left out.',
      '2 This card is about no person; it was left out.',
      '3 This card has no end; the file may be cut off.',
    ]);
  });

  it.each([
    '',
    'hello',
    'BEGIN:VCARD',
    'END:VCARD\nEND:VCARD',
    'BEGIN:VCARD\nBEGIN:VCARD\nEND:VCARD',
    '\r\r\r',
  ])('says that there is nobody in %j', async (text) => {
    const { drafts, problems } = await readVcards(text);
    expect(drafts.filter(({ name }) => name !== '')).toEqual([]);
    expect(problems.length + drafts.length).toBeGreaterThan(0);
  });

  it('reads any text without falling over', async () => {
    const LINES = fc.array(
      fc.oneof(
        fc.constantFrom(
          'BEGIN:VCARD',
          'END:VCARD',
          'TEL;',
          'N:;;;',
          'FN;X="',
          '__proto__:x',
          'constructor;a=b:c',
          'TEL;=:1',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(LINES, async (lines) => {
        await readVcards(lines.join('\n'));
      }),
      { numRuns: 500 },
    );
  });
});
