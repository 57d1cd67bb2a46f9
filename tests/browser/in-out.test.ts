import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/model';
import type { ImportRow } from '../../src/log/rows';
import { catchDownloads, chooseFile, dropFile, makeFile, savedFile } from '../support/files';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { seedSmallLog } from '../ui/support/small-log';

const FRIENDS = `Full name,E-mail,Birthday,Something else
Maria Santos,maria@santos.example,03/04/1985,x
Tom Berg,tom@berg.example,,"=cmd|'/c calc'!A0"
,,,
Eva Lind,eva@lind.example,30/02/1990,y
`;

/** Thousands of rows, on a machine that does other things as well. */
const LONG_MS = 45_000;

/** Enough rows that the import takes several transactions. */
const people = (count: number) =>
  `Name,Phone\n${Array.from({ length: count }, (_, index) => `Person ${index},+44 20 7946 ${String(index).padStart(4, '0')}`).join('\n')}\n`;
const MANY = people(2_500);
/** Enough that it still runs after the page was looked at a few times. */
const MORE = people(12_000);

/** Whether the page wants the user asked who leaves it. */
function holdsOn(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** Closes the page as its tab's own button does; where the browser asks, stays. */
function closes(page: Page): Promise<'asked' | 'closed'> {
  return new Promise((resolve) => {
    page.once('close', () => resolve('closed'));
    page.once('dialog', async (dialog) => {
      await dialog.dismiss();
      if (dialog.type() === 'beforeunload') resolve('asked');
    });
    void page.close({ runBeforeUnload: true });
  });
}

describe.each(BROWSERS)('import and export in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const contacts = async (): Promise<Contact[]> =>
    (await journey.log.all<Contact>('contacts')).filter(({ deletedAt }) => !deletedAt);
  /** The button stands below the preview, and moves until that is there. */
  const seePlan = async (): Promise<void> => {
    await page.waitForSelector('.preview-cards');
    await press(page, 'See what it would do');
  };
  const names = async (): Promise<string[]> => (await contacts()).map(({ name }) => name).sort();

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    page = await journey.rig.openExtension('src/dashboard/index.html#in-out');
    await page.bringToFront();
    await shows(page, 'Drop a file here');
  });
  afterAll(() => journey?.close());

  it('shows what a CSV file would do before anything is written, imports it, and takes it back', async () => {
    expect(await looks(page, violations)).toEqual([]);
    await chooseFile(page, makeFile('friends.csv', FRIENDS));
    await shows(page, 'friends.csv has 3 rows');
    expect(await looks(page, violations)).toEqual([]);
    // The preview follows the choice of columns.
    await shows(page, 'maria@santos.example');
    const other = await page.$$eval('label.column-name', (labels) =>
      labels.find((label) => label.textContent?.includes('Something else'))?.getAttribute('for'),
    );
    await page.select(`#${other}`, 'notes');
    // What is below moves until then.
    const notesShown = () =>
      until('the notes in the preview', () =>
        page.$eval('.preview-cards', (cards) => cards.textContent?.includes('Notesx') ?? false),
      );
    await notesShown();
    await seePlan();
    await shows(page, 'Nothing is written yet');
    await shows(page, 'The birthday “30/02/1990” is no day.');
    expect(await looks(page, violations)).toEqual([]);
    expect(await names()).toEqual(['Maria Santos']);

    await press(page, 'Import');
    await shows(page, 'Imported friends.csv');
    expect(await names()).toEqual(['Eva Lind', 'Maria Santos', 'Maria Santos', 'Tom Berg']);
    expect((await contacts()).find(({ name }) => name === 'Tom Berg')?.notes).toBe("=cmd|'/c calc'!A0");
    expect(await looks(page, violations)).toEqual([]);

    // The same file again: nothing to do, and it says why.
    await press(page, 'Import another file');
    await chooseFile(page, makeFile('friends.csv', FRIENDS));
    await shows(page, 'friends.csv has 3 rows');
    await page.select(`#${other}`, 'notes');
    await notesShown();
    await seePlan();
    await shows(page, 'there is nothing in it to import');
    await press(page, 'Choose another file');

    // Later, from the list of what was imported.
    await shows(page, 'Imported before');
    await press(page, 'Undo: friends.csv');
    await shows(page, 'Undone: friends.csv');
    await until('only Maria', async () => (await names()).join() === 'Maria Santos');
  });

  it('takes the file’s word where the user says so, field by field', async () => {
    const [maria] = await contacts();
    if (!maria) throw new Error('Maria is gone');
    await journey.log.put('contacts', { ...maria, area: 'Porto' });
    const card = `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Maria Santos\r\nURL:https://x.com/mariasantos\r\nADR:;;;Lisbon;;;\r\nTEL:+351 911 000 111\r\nEND:VCARD\r\n`;
    await chooseFile(page, makeFile('maria.vcf', card));
    await shows(page, 'Nothing is written yet');
    await shows(page, 'Stays as you have it: Area');
    await press(page, 'Where the file says something else');
    await until('Porto → Lisbon', () =>
      page.$$eval('.plan-changes del', (all) => all.some((one) => one.textContent === 'Porto')),
    );
    await press(page, 'Import');
    await shows(page, 'Imported maria.vcf');
    expect((await contacts())[0]?.area).toContain('Lisbon');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('Porto again', async () => (await contacts())[0]?.area === 'Porto');
  });

  it('goes on while other screens are looked at, and stops when it is cancelled', async () => {
    await goTo(page, 'templates');
    await goTo(page, 'in-out');
    await press(page, 'Import another file');
    await chooseFile(page, makeFile('many.csv', MANY));
    await shows(page, 'many.csv has 2,500 rows');
    await seePlan();
    await shows(page, '2,500 rows would be added');
    await press(page, 'Import');
    await goTo(page, 'templates');
    await shows(page, 'Importing many.csv');
    // Of what is stopped before anything was written nothing can be undone.
    await until('the first rows in the log', async () => (await names()).length > 1);
    await press(page, 'Cancel: Importing many.csv');
    await shows(page, 'Stopped importing many.csv');
    const some = (await contacts()).length;
    expect(some).toBeGreaterThan(1);
    expect(some).toBeLessThan(2501);

    // On with it: what is in is skipped, and all is one import.
    await goTo(page, 'in-out');
    await press(page, 'Go on');
    await shows(page, `${(2501 - some).toLocaleString('en-GB')} rows would be added`);
    await press(page, 'Import');
    await shows(page, 'Imported many.csv', LONG_MS);
    expect(await contacts()).toHaveLength(2501);
    await press(page, 'Undo: many.csv');
    await shows(page, 'Undone: many.csv', LONG_MS);
    expect(await names()).toEqual(['Maria Santos']);
  });

  it('tells of an import whose page was closed, and takes it back', async () => {
    const row: ImportRow = {
      id: '018f0000-0000-7000-8000-0000000000aa',
      at: new Date().toISOString(),
      name: 'half.csv',
      state: 'running',
      format: 'CSV',
      rows: [],
      images: [],
    };
    const maria = (await contacts())[0];
    const half = {
      ...maria,
      id: '018f0000-0000-7000-8000-0000000000ab',
      name: 'Half Way',
      identityKeys: [],
      identities: [],
    };
    const { id, createdAt, updatedAt, device } = half as Contact;
    await journey.log.put('contacts', half);
    await journey.log.put('imports', {
      ...row,
      images: [{ table: 'contacts', before: null, after: { id, createdAt, updatedAt, device } }],
    });
    const later = await journey.rig.openExtension('src/dashboard/index.html#in-out');
    await later.bringToFront();
    await shows(later, 'was stopped half-way');
    expect(await looks(later, violations)).toEqual([]);
    await press(later, 'Undo: half.csv');
    await until('it gone', async () => !(await names()).includes('Half Way'));
    await later.close();
    await page.bringToFront();
  });

  it('says what is wrong with a file that it cannot use', async () => {
    await goTo(page, 'templates');
    await goTo(page, 'in-out');
    await press(page, 'Import another file');
    await chooseFile(page, makeFile('empty.csv', ''));
    await shows(page, 'This file is empty.');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Close');
    await chooseFile(page, makeFile('picture.csv', new Uint8Array([0x89, 0x50, 0, 1, 2, 0, 255])));
    await shows(page, 'This file is no text');
    await press(page, 'Close');
  });

  it.runIf(browser === 'chromium')('takes a file that is dropped on its place, and no other', async () => {
    const friends = makeFile('dropped.csv', FRIENDS);
    await dropFile(page, friends, '.file-drop');
    await shows(page, 'dropped.csv has 3 rows');
    await press(page, 'Choose another file');
    await page.waitForSelector('.file-drop');
    // Beside it: what nobody prevents, the browser opens in place of the page.
    await page.evaluate(() => {
      addEventListener('dragover', (event) => {
        document.body.dataset.beside = `${event.defaultPrevented} ${event.dataTransfer?.dropEffect}`;
      });
    });
    await dropFile(page, friends, 'h1');
    expect(await page.evaluate(() => document.body.dataset.beside)).toBe('true none');
    await goTo(page, 'backup');
    await dropFile(page, makeFile('other.json', '{"hello": true}'), '.file-drop');
    await shows(page, 'This is no file of Rapport’s.');
    await press(page, 'Close');
    await goTo(page, 'in-out');
  });

  it('asks before the page is left while it writes', async () => {
    await chooseFile(page, makeFile('many.csv', MORE));
    await seePlan();
    await shows(page, 'would be added');
    expect(await holdsOn(page)).toBe(false);
    await press(page, 'Import');
    await shows(page, 'Importing many.csv');
    expect(await holdsOn(page)).toBe(true);
    // Firefox asks nothing where it is driven by a program.
    if (browser === 'chromium') expect(await closes(page)).toBe('asked');
    await press(page, 'Cancel: Importing many.csv');
    await shows(page, 'Stopped importing many.csv');
    expect(await holdsOn(page)).toBe(false);
    await press(page, 'Undo');
    await shows(page, 'Undone: many.csv', LONG_MS);
    await press(page, 'Import another file');
    expect(await names()).toEqual(['Maria Santos']);
  });

  it('saves contacts in every format', async () => {
    await catchDownloads(page);
    await press(page, 'Save as CSV');
    expect((await savedFile(page, '.csv')).bytes.toString()).toContain('Maria Santos');
    await press(page, 'Save as vCard');
    expect((await savedFile(page, '.vcf')).bytes.toString()).toContain('VERSION:4.0');
    await page.select('.export-version select', '3.0');
    await press(page, 'Save as vCard');
    await until('version 3.0', async () =>
      (await savedFile(page, '.vcf')).bytes.toString().includes('VERSION:3.0'),
    );
    await press(page, 'Save as Calendar (ICS)');
    expect((await savedFile(page, '.ics')).bytes.toString()).toContain('Send the quote for the stairs');
    await press(page, 'Save as Everything (JSON)');
    const { name, bytes } = await savedFile(page, '.json');
    expect(name).toMatch(/^rapport-contacts-\d{4}-\d\d-\d\d\.json$/);
    expect(bytes.toString()).toContain('Maria Santos');
    await shows(page, 'It is not encrypted.');
  });
});
