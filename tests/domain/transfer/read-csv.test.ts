import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse } from '../../../src/domain/transfer/csv/defuse';
import { guessColumns, guessDayOrder } from '../../../src/domain/transfer/csv/guess-columns';
import { readCsv } from '../../../src/domain/transfer/csv/read-csv';
import { toDrafts } from '../../../src/domain/transfer/csv/to-drafts';
import { decodeText } from '../../../src/domain/transfer/decode-text';
import type { ContactDraft } from '../../../src/domain/transfer/draft';

async function draftsOf(text: string): Promise<ContactDraft[]> {
  const table = await readCsv(text);
  const map = guessColumns(table);
  return toDrafts(table, { map, dayOrder: guessDayOrder(table, map).order, currency: 'EUR' });
}

async function mapOf(text: string): Promise<(string | null)[]> {
  return [...guessColumns(await readCsv(text))];
}

describe('taking a CSV file apart', () => {
  it.each([
    ['commas', 'Name,Phone\nAna,1234567\n'],
    ['semicolons', 'Name;Phone\r\nAna;1234567\r\n'],
    ['tabs', 'Name\tPhone\nAna\t1234567'],
    ['bars', 'Name|Phone\nAna|1234567'],
    ['old Mac line breaks', 'Name,Phone\rAna,1234567\r'],
    ['both kinds of line breaks', 'Name,Phone\r\nAna,1234567\n'],
    ['a byte order mark', '\ufeffName,Phone\nAna,1234567'],
    ['quotation marks', '"Name","Phone"\n"Ana","1234567"'],
    ["Excel's line", 'sep=;\nName;Phone\nAna;1234567'],
    ['empty rows', '\n\nName,Phone\n,\nAna,1234567\n\n'],
    ['semicolons, with commas in the cells', 'Name;Phone;Notes\nAna;1234567;a, b, c\n;;d, e'],
  ])('with %s', async (_, text) => {
    const { columns, rows, header } = await readCsv(text);
    expect(header).toBe(true);
    expect(columns.slice(0, 2)).toEqual(['Name', 'Phone']);
    expect(rows[0]?.cells.slice(0, 2)).toEqual(['Ana', '1234567']);
  });

  it('counts rows as a spreadsheet does', async () => {
    const { rows } = await readCsv('Name,Notes\n\nAna,"one\ntwo"\nRui,\n');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [3, 'Ana'],
      [4, 'Rui'],
    ]);
  });

  it('fills ragged rows and says what stands beyond the header', async () => {
    const { rows, problems } = await readCsv('Name,Phone\nAna\nRui,1234567,x,y\nEva,7654321,,');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Ana', ''],
      ['Rui', '1234567'],
      ['Eva', '7654321'],
    ]);
    expect(problems).toEqual([
      { row: 3, says: 'This row has more cells than the header; those beyond were left out.' },
    ]);
  });

  it('says where a quotation mark never closes', async () => {
    const { problems } = await readCsv('Name,Notes\nAna,"one\nRui,two\n');
    expect(problems.map(({ row }) => row)).toEqual([2]);
    expect(problems[0]?.says).toContain('never closes');
  });

  it('cuts a cell that is too long and says so', async () => {
    const { rows, problems } = await readCsv(`Name,Notes\nAna,${'a'.repeat(60_000)}`);
    expect(rows[0]?.cells[1]).toHaveLength(50_000);
    expect(problems.map(({ row }) => row)).toEqual([2]);
  });

  it('reads rows and cells longer than it takes at once', async () => {
    const long = `${'x'.repeat(600_000)}"\n`;
    const text = `Name,Notes\nAna,"${long.replace('"', '""')}"\n${'Rui,"a\n b"\n'.repeat(60_000)}`;
    const { rows } = await readCsv(text);
    expect(rows).toHaveLength(60_001);
    expect(rows.at(-1)).toEqual({ row: 60_002, cells: ['Rui', 'a\n b'] });
  });

  it('takes no more rows than it can hold', async () => {
    const { rows, problems } = await readCsv(`Name\n${'Ana\n'.repeat(200_005)}`);
    expect(rows.length).toBe(200_000);
    expect(problems.at(-1)?.says).toContain('the rest was left out');
  });

  it('brings back any table, in slices or not', async () => {
    const CELL = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ', "'", '=', '\t') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(CELL, CELL), { minLength: 1 }), async (cells) => {
        const quoted = (cell: string) => `"${defuse(cell).replaceAll('"', '""')}"`;
        const text = cells.map((row) => row.map(quoted).join(',')).join('\r\n');
        const { rows } = await readCsv(`"Name","Phone"\r\n${text}\r\n`, { header: true });
        const kept = cells.filter((row) => row.some((cell) => defuse(cell).trim() !== ''));
        expect(rows.map(({ cells: row }) => row)).toEqual(kept);
      }),
    );
  });

  it('stops when it is told to', async () => {
    const pace = async (): Promise<void> => {
      throw new Error('stop');
    };
    await expect(readCsv('Name\nAna', {}, pace)).rejects.toThrow('stop');
  });
});

describe('encodings', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);

  it.each([
    ['UTF-8', new TextEncoder().encode('João'), 'João'],
    ['UTF-8', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['Windows-1252', bytes(0x4a, 0x6f, 0xe3, 0x6f), 'João'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0xe3, 0), 'Aã'],
    ['UTF-16', bytes(0xfe, 0xff, 0, 0x41, 0, 0xe3), 'Aã'],
  ])('%s', (encoding, given, text) => {
    expect(decodeText(given)).toEqual({ text, encoding });
  });
});

describe('what columns say', () => {
  it('of Google Contacts', async () => {
    const header =
      'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City,Address 1 - Country,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value';
    const row =
      'Ana,,Silva,,Dr.,,,Lindt Floors,Head of Sales,--05-12,Likes oak,https://lh3.example/x,* myContacts ::: Oak,* Work,ana@lindt.example,Mobile,+351 912 345 678,,21 123 4567,Home,Rua A,Lisboa,Portugal,,lindt.example,Anniversary,2015-06-20';
    const [draft] = await draftsOf(`${header}\n${row}\n`);
    expect(draft).toMatchObject({
      name: 'Dr. Ana Silva',
      company: 'Lindt Floors',
      dates: [
        { what: 'Birthday', day: '--05-12' },
        { what: 'Anniversary', day: '2015-06-20' },
      ],
      tags: ['Oak'],
      emails: [{ address: 'ana@lindt.example', label: 'Work' }],
      phones: [
        { number: '+351 912 345 678', label: 'Mobile' },
        { number: '21 123 4567', label: '' },
      ],
      area: 'Lisboa, Portugal',
      links: ['https://lindt.example'],
      notes: 'Organization Title: Head of Sales\n\nLikes oak',
      warnings: [],
    });
  });

  it('of Outlook', async () => {
    expect(
      await mapOf(
        'Title,First Name,Last Name,Company,Home City,Business Phone,Mobile Phone,Home Fax,E-mail Address,E-mail 2 Address,Birthday,Categories,Notes,Web Page,Anniversary,Referred By\nMr.,Rui,Costa,Lindt,Porto,211234567,912345678,211234568,r@c.example,r2@c.example,5/12/1990,oak;vip,hi,c.example,0/0/00,Ana\n',
      ),
    ).toEqual([
      'nameTitle',
      'firstName',
      'lastName',
      'company',
      'city',
      'phone',
      'phone',
      'phone',
      'email',
      'email',
      'birthday',
      'tags',
      'notes',
      'link',
      'date',
      'referredBy',
    ]);
  });

  it.each([
    [
      'Spanish',
      'Nombre;Apellidos;Empresa;Teléfono móvil;Correo electrónico;Fecha de nacimiento;Ciudad;Etiquetas;Etapa;Notas;Fecha de compra;Producto;Importe;Próximo contacto;Recomendado por',
      'name,lastName,company,phone,email,birthday,city,tags,stage,notes,purchaseDay,purchaseWhat,purchaseAmount,nextStepDay,referredBy',
    ],
    [
      'Portuguese',
      'Nome completo;Empresa;Telemóvel;Endereço de e-mail;Data de nascimento;Cidade;Etapa;Observações;Valor;Último contacto;Indicado por',
      'name,company,phone,email,birthday,city,stage,notes,purchaseAmount,lastContact,referredBy',
    ],
    [
      'French',
      'Prénom;Nom de famille;Société;Téléphone portable;Courriel;Date de naissance;Ville;Étiquettes;Remarques;Prochain contact;Recommandé par',
      'firstName,lastName,company,phone,email,birthday,city,tags,notes,nextStepDay,referredBy',
    ],
    [
      'German',
      'Vorname;Nachname;Firma;Handy;E-Mail-Adresse;Geburtsdatum;Stadt;Schlagworte;Bemerkungen;Letzter Kontakt;Empfohlen von;Kaufdatum',
      'firstName,lastName,company,phone,email,birthday,city,tags,notes,lastContact,referredBy,purchaseDay',
    ],
    [
      'of programs',
      'contact_name,phoneNumber,Contact owner,Email Opt Out,Create Date,Twitter handle,facebook_url,Lead Status,VIP',
      'name,phone,,,,xProfile,facebookProfile,stage,vip',
    ],
  ])('in %s', async (_, header, fields) => {
    const columns = header.split(/[;,]/);
    const cells = columns.map((column) => (/mail|correo|courriel/i.test(column) ? 'a@b.example' : 'abc'));
    const map = guessColumns({
      columns,
      header: true,
      delimiter: ',',
      rows: [
        {
          row: 2,
          cells: cells.map((cell, index) =>
            /phone|tel|handy|m[oó]vil/i.test(columns[index] ?? '') ? '912345678' : cell,
          ),
        },
      ],
      problems: [],
    });
    expect(map.map((field) => field ?? '').join()).toBe(fields);
  });

  it('without a header, by what the cells look like', async () => {
    const table = await readCsv(
      'Ana Silva,ana@b.example,+351 912 345 678,https://x.com/ana,1990-05-12,https://b.example\nRui Costa,rui@b.example,211234567,,,\n',
    );
    expect(table.header).toBe(false);
    expect(table.columns[0]).toBe('Column A');
    expect(guessColumns(table)).toEqual(['name', 'email', 'phone', 'xProfile', 'birthday', 'link']);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('in a language we do not read, by what the cells look like', async () => {
    const table = await readCsv('Имя,Почта\nАна Силва,ana@b.example\n');
    expect(table.header).toBe(true);
    expect(guessColumns(table)).toEqual(['name', 'email']);
  });

  it('not by a name that the cells belie', async () => {
    expect(await mapOf('Name,Email verified,Email\nAna,yes,a@b.example')).toEqual(['name', null, 'email']);
  });
});

describe('what cells say', () => {
  it.each([
    ['05/12/1990', '25/12/1990', '1990-12-05'],
    ['05/12/1990', '12/25/1990', '1990-05-12'],
  ])('%s beside %s is %s', async (doubtful, certain, day) => {
    const drafts = await draftsOf(`Name,Birthday\nAna,${doubtful}\nRui,${certain}\n`);
    expect(drafts[0]?.dates[0]?.day).toBe(day);
  });

  it('says when the order of days is in doubt', async () => {
    const table = await readCsv('Name,Birthday\nAna,05/12/1990\n');
    expect(guessDayOrder(table, guessColumns(table), 'mdy')).toEqual({ order: 'mdy', sure: false });
  });

  it.each([
    ['1990-05-12', '1990-05-12'],
    ['1990-05-12T00:00:00Z', '1990-05-12'],
    ['12.5.90', '1990-05-12'],
    ['12.5.', '--05-12'],
    ['May 12, 1990', '1990-05-12'],
    ['12 de mayo de 1990', '1990-05-12'],
    ['12. März 1990', '1990-03-12'],
    ['1er août', '--08-01'],
    ['29/02/1991', undefined],
    ['soon', undefined],
    ['31/31/1990', undefined],
  ])('the birthday %s', async (cell, day) => {
    const [draft] = await draftsOf(`Name,Birthday\nAna,"${cell}"\n`);
    expect(draft?.dates[0]?.day).toBe(day);
    expect(draft?.warnings).toHaveLength(day ? 0 : 1);
  });

  it.each([
    ['1.200,50 €', 1200.5, 'EUR'],
    ['$1,200', 1200, 'USD'],
    ['USD 30', 30, 'USD'],
    ["1'200.5", 1200.5, 'EUR'],
    ['12,5', 12.5, 'EUR'],
    ['R$ 99', 99, 'BRL'],
  ])('the amount %s', async (cell, amount, currency) => {
    const [draft] = await draftsOf(`Name;Product;Price\nAna;Oak;"${cell}"\n`);
    expect(draft?.purchases[0]).toMatchObject({ what: 'Oak', amount, currency });
  });

  it('keeps a stage it does not know as a tag, and says so', async () => {
    const [lead, odd] = await draftsOf('Name,Stage\nAna,Kunde\nRui,Whale\n');
    expect(lead?.stage).toBe('customer');
    expect(odd).toMatchObject({ stage: null, tags: ['Whale'] });
    expect(odd?.warnings[0]).toContain('Whale');
  });

  it('calls somebody without a name by what there is', async () => {
    const drafts = await draftsOf('Name,Company,Email,Phone\n,Lindt,,\n,,a@b.example,\n,,,912345678\n');
    expect(drafts.map(({ name }) => name)).toEqual(['Lindt', 'a@b.example', '912345678']);
  });

  it('tells equal rows apart by number, and rows that say other things', async () => {
    const drafts = await draftsOf('Name,Phone\nAna,1234567\nAna,1234567\nAna,\n');
    expect(new Set(drafts.map(({ mark }) => mark)).size).toBe(3);
    const again = await draftsOf('Name;Phone\n Ana ;1234567\n');
    expect(again[0]?.mark).toBe(drafts[0]?.mark);
  });
});
