import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks, press, shows } from '../support/press';
import { snapshotTaken } from '../support/snapshot-taken';
import { violations } from '../ui/support/axe';
import { seedSmallLog } from '../ui/support/small-log';

describe.each(BROWSERS)('a contact log in trouble in %s', (browser) => {
  let journey: Journey;
  const open = async (address: string): Promise<Page> => {
    const page = await journey.rig.openExtension(address);
    await page.bringToFront();
    return page;
  };
  const names = async (): Promise<string[]> =>
    (await journey.log.all<Contact>('contacts')).map(({ name }) => name);

  beforeEach(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    const page = await open('src/dashboard/index.html');
    await snapshotTaken(journey, page);
    await page.close();
  });
  afterEach(() => journey?.close());

  /** Puts a database of our version in its place whose contacts cannot be what we wrote. */
  const breakIt = (): Promise<void> =>
    journey.home().evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          // Asked for at once, so that nobody opens it in between.
          indexedDB.deleteDatabase('rapport');
          const opening = indexedDB.open('rapport', 30);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('contacts', { keyPath: 'broken' });
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
  /** As a newer Rapport does. */
  const upgradeIt = (): Promise<void> =>
    journey.home().evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('rapport', 90);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );

  it('that is broken is told with its snapshots, and brought back from one', async () => {
    await breakIt();
    const page = await open('src/dashboard/index.html');
    await shows(page, 'Your contact log cannot be opened');
    await shows(page, 'Today');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Restore from today');
    await until('it usable', () =>
      page.evaluate(() => !document.body.innerText.includes('cannot be opened')),
    );
    await until('Maria', async () => (await names()).includes('Maria Santos'));
  });

  it('that was cleared is told as empty, also in the popup, and brought back', async () => {
    await journey.home().evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('rapport');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    const popup = await open('src/popup/index.html');
    await shows(popup, 'Your contact log is empty');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    const page = await open('src/dashboard/index.html');
    await shows(page, 'Your contact log is empty');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Restore from today');
    await until('Maria', async () => (await names()).includes('Maria Santos'));
    await until('it quiet', () => page.evaluate(() => !document.body.innerText.includes('log is empty')));
  });

  it('of a newer Rapport is left alone, and says so', async () => {
    await upgradeIt();
    const page = await open('src/dashboard/index.html');
    await shows(page, 'It was made by a newer Rapport');
    expect(await looks(page, violations)).toEqual([]);
    expect(await names()).toEqual(['Maria Santos']);
  });

  it.each([
    ['breaks', breakIt, 'Your contact log cannot be opened'],
    ['is taken over by a newer Rapport', upgradeIt, 'Rapport was updated while this page was open'],
  ])(
    'that %s while a page is open is told there, and takes nothing half written away',
    async (_, change, says) => {
      const page = await open('src/dashboard/index.html#templates');
      await press(page, 'New template');
      await page.waitForSelector('#template-title:focus');
      await page.keyboard.type('Half writ');
      expect(await page.evaluate(() => document.querySelector('.log-trouble'))).toBe(null);
      await change();
      await shows(page, says);
      expect(await page.$eval('#template-title', (box) => (box as HTMLInputElement).value)).toBe('Half writ');
    },
  );

  it('that refuses a write for reasons nobody foresaw is no success', async () => {
    const page = await open('src/dashboard/index.html#templates');
    await press(page, 'New template');
    await page.waitForSelector('#template-title:focus');
    await page.keyboard.type('Thanks');
    await page.focus('#template-text');
    await page.keyboard.type('Thank you.');
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('Internal error.', 'UnknownError');
      };
    });
    await press(page, 'Save');
    await shows(page, 'what you did last may not be saved');
    expect(await page.$eval('#template-title', (box) => (box as HTMLInputElement).value)).toBe('Thanks');
  });

  it('that another window holds on to says what to close, and opens when it is closed', async () => {
    // A window of an older version that does not let go: the log stands at the version before.
    const home = journey.home();
    await home.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          // Asked for at once, so that nobody opens it in between.
          indexedDB.deleteDatabase('rapport');
          const opening = indexedDB.open('rapport', 20);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('contacts', { keyPath: 'id' });
          };
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    const page = await open('src/dashboard/index.html');
    await shows(page, 'Your contact log is held up');
    await shows(page, 'Close all other windows of Rapport');
    expect(await looks(page, violations)).toEqual([]);
    await home.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    await until('it open by itself', () =>
      page.evaluate(() => !document.body.innerText.includes('is held up')),
    );
    await shows(page, 'New contact');
  });
});
