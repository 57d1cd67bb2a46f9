import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, Settings } from '../../src/domain/model';
import { everythingKept } from '../support/everything-kept';
import { loadAgain } from '../support/extension-page';
import { catchDownloads, chooseFile, makeFile, savedFile } from '../support/files';
import { BROWSERS, DANA, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { snapshotTaken } from '../support/snapshot-taken';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

const PASSPHRASE = 'correct horse battery staple';

describe.each(BROWSERS)('backup in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const contacts = async (): Promise<Contact[]> =>
    (await journey.log.all<Contact>('contacts')).filter(({ deletedAt }) => !deletedAt);
  const type = async (field: string, text: string): Promise<void> => {
    await page.focus('h1');
    await walkTo(page, field);
    await page.keyboard.type(text);
  };
  /** A table that was lost on the disk. */
  const lose = (table: string): Promise<void> =>
    journey.home().evaluate(
      (table) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('rapport');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction(table, 'readwrite');
            writing.objectStore(table).clear();
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      table,
    );
  const dashboard = async (hash: string): Promise<void> => {
    page = await journey.rig.openExtension(`src/dashboard/index.html#${hash}`);
    await page.bringToFront();
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    await dashboard('backup');
    await shows(page, 'You have not made a backup yet');
  });
  afterAll(() => journey?.close());

  let backup: Buffer;

  it('makes an encrypted file that shows nothing of what is in it', async () => {
    expect(await looks(page, violations)).toEqual([]);
    await catchDownloads(page);
    await type('Passphrase', 'short');
    await shows(page, 'Take at least 12 characters');
    await press(page, 'Make a backup');
    await shows(page, 'These two are not the same');
    await page.focus('input[type="password"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(PASSPHRASE);
    await shows(page, 'That is a good one.');
    await type('The same once more', PASSPHRASE);
    await press(page, 'Make a backup');
    const { name, bytes } = await savedFile(page, '.rapport');
    backup = bytes;
    expect(name).toMatch(/^rapport-backup-\d{4}-\d\d-\d\d\.rapport$/);
    expect(backup.toString('latin1')).not.toContain('Maria');
    await shows(page, 'Your last backup was made today');
    // The passphrase is not left on the screen.
    expect(await page.$eval('input[type="password"]', (field) => (field as HTMLInputElement).value)).toBe('');
  });

  it('erases everything once the word is typed, and brings it all back from the file', async () => {
    await goTo(page, 'settings');
    await press(page, 'Erase everything…');
    expect(await looks(page, violations)).toEqual([]);
    await shows(page, 'cannot be brought back');
    const button = await page.waitForSelector('.button.danger[aria-disabled="true"]');
    expect(button).not.toBeNull();
    await page.keyboard.type('erase');
    await press(page, 'Erase everything for good');
    await until('the welcome page', async () =>
      (await page.evaluate(() => location.pathname)).includes('welcome'),
    );
    expect(await journey.log.all('contacts')).toEqual([]);
    expect(await journey.log.all('settings')).toEqual([]);
    await until('the starter templates', async () => (await journey.log.all('templates')).length > 40);
    const kept = await everythingKept(journey.home());
    for (const name of ['Maria', 'Ana Kovač', DANA.name, DANA.store]) expect(kept).not.toContain(name);
    await page.close();

    await dashboard('backup');
    await shows(page, 'You have not made a backup yet');
    await chooseFile(page, makeFile('mine.rapport', backup));
    await shows(page, 'is an encrypted backup');
    expect(await looks(page, violations)).toEqual([]);
    // A wrong passphrase is told apart from a broken file, and can be tried again.
    await page.focus('input[type="password"]');
    await page.keyboard.type('something else entirely');
    await page.keyboard.press('Enter');
    await until('that it was wrong', () =>
      page.$eval('.problem', (words) => /passphrase/i.test(words.textContent ?? '')),
    );
    expect(await looks(page, violations)).toEqual([]);
    await page.focus('input[type="password"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await shows(page, 'Nothing is written yet');
    await shows(page, 'Maria Santos');
    expect(await looks(page, violations)).toEqual([]);
    expect(await contacts()).toEqual([]);
    await press(page, 'Restore');
    await shows(page, 'Restored mine.rapport');
    expect(await looks(page, violations)).toEqual([]);
    expect((await contacts()).map(({ name }) => name)).toEqual(['Maria Santos']);
    const [settings] = await journey.log.all<{ id: string; value: Settings }>('settings');
    expect(settings?.value.profile).toEqual(DANA);
    // What was restored stands in nobody's way.
    await goTo(page, 'in-out');
    await shows(page, 'Knowledge for a colleague');
    await goTo(page, 'backup');
    await shows(page, 'Restored mine.rapport');

    // All there is came out of a backup file.
    expect((await journey.log.all<{ id: string }>('notes')).map(({ id }) => id)).toContain('backup');

    // Restoring it once more changes nothing; the first time can be undone.
    await press(page, 'Undo');
    await shows(page, 'Undone: mine.rapport');
    await until('nobody', async () => (await contacts()).length === 0);
  });

  it('says that a file is broken, or none of ours', async () => {
    const broken = Buffer.from(backup);
    const at = broken.length - 100;
    broken[at] = (broken[at] ?? 0) ^ 1;
    await press(page, 'Close');
    await chooseFile(page, makeFile('broken.rapport', broken));
    await shows(page, 'is an encrypted backup');
    await page.focus('input[type="password"]');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.bad');
    expect(await page.$eval('.notice.bad', (words) => words.textContent ?? '')).toMatch(/damaged|broken/i);
    await until('it in the window', () =>
      page.$eval('.notice.bad', (words) => words.getBoundingClientRect().bottom <= innerHeight),
    );
    await page.evaluate(() => (document.activeElement as HTMLElement)?.blur());
    await press(page, 'Close');
    await chooseFile(page, makeFile('other.json', '{"hello": true}'));
    await page.waitForSelector('.notice.bad');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Close');
  });

  it('restores a snapshot after showing what it would bring', async () => {
    await chooseFile(page, makeFile('mine.rapport', backup));
    await shows(page, 'is an encrypted backup');
    await page.focus('input[type="password"]');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await press(page, 'Restore');
    await shows(page, 'Restored mine.rapport');
    await snapshotTaken(journey, page);
    await lose('contacts');
    await goTo(page, 'backup');
    await shows(page, '1 contact, 1 exchange');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Restore… from today');
    await shows(page, 'Nothing is written yet');
    expect(await looks(page, violations)).toEqual([]);
    expect(await contacts()).toEqual([]);
    await press(page, 'Restore');
    await shows(page, 'Restored snapshot of');
    expect((await contacts()).map(({ name }) => name)).toEqual(['Maria Santos']);
    await press(page, 'Close');
  });

  it('reminds of a backup, in the dashboard and the popup, and is quiet for a week when told so', async () => {
    const maria = (await contacts())[0];
    for (let index = 0; index < 10; index++) {
      await journey.log.put('contacts', {
        ...maria,
        id: `018f0000-0000-7000-8000-00000000010${index}`,
        name: `Friend ${index}`,
        identities: [],
        identityKeys: [],
      });
    }
    // As if none had ever been made.
    await lose('notes');
    await goTo(page, 'templates');
    await loadAgain(page);
    await shows(page, 'and no backup yet');
    expect(await looks(page, violations)).toEqual([]);
    const popup = await journey.rig.openExtension('src/popup/index.html');
    await popup.bringToFront();
    await shows(popup, 'and no backup yet');
    expect(await violations(popup)).toEqual([]);
    await press(popup, 'Not now: ask again in a week');
    await until('it quiet', () => popup.evaluate(() => !document.body.innerText.includes('no backup yet')));
    await popup.close();
    await page.bringToFront();
    await loadAgain(page);
    await shows(page, 'New template');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('no backup yet');
  });
});
