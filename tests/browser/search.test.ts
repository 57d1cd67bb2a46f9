import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { manyContacts, seedContacts } from '../ui/support/many-contacts';

const names = (page: Page) =>
  page.$$eval('[role="row"] .person', (all) => all.map((one) => one.textContent?.trim() ?? ''));

const findsOnly = (page: Page, name: string) =>
  until(`${name} alone in the list`, async () => {
    const found = await names(page);
    return found.length === 1 && found[0] === name;
  });

/** Types into the page's search box, in place of what stands there. */
async function search(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.$eval('[aria-label="Search contacts"]', (box) => (box as HTMLInputElement).select());
  await page.keyboard.type(words);
}

/** The cached index: how far it reads, how long it is. Null: there is none. */
interface Cached {
  seq: number;
  bytes: number;
}

describe.each(BROWSERS)('search in %s', (browser) => {
  let journey: Journey;
  const rows = manyContacts(60, Date.now());
  const exchange = rows.interactions[7];
  const talker = rows.contacts.find(({ id }) => id === exchange?.contactId)?.name ?? '';

  const open = async (): Promise<Page> => {
    const page = await journey.rig.openExtension('src/dashboard/index.html#contacts');
    await page.bringToFront();
    await page.waitForSelector('[role="row"] .person');
    return page;
  };
  /** Reads the cache; first overwrites its index with `bytes` where they are given. */
  const cache = (bytes?: string): Promise<Cached | null> =>
    journey.home().evaluate(
      (bytes) =>
        new Promise<Cached | null>((resolve, reject) => {
          const opening = indexedDB.open('rapport-search');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const store = db.transaction('indexes', 'readwrite').objectStore('indexes');
            const reading = store.get('contacts');
            reading.onsuccess = () => {
              const row = reading.result;
              if (row && bytes) store.put({ ...row, bytes: new TextEncoder().encode(bytes).buffer });
              db.close();
              resolve(row ? { seq: row.seq, bytes: row.bytes.byteLength } : null);
            };
          };
        }),
      bytes,
    );

  beforeAll(async () => {
    journey = await startJourney(browser);
    if (!exchange) throw new Error('nobody said anything');
    exchange.theirText = 'We saw the amethyst tabletop and my sister fell in love with it';
    await seedContacts(journey.home(), rows);
  });
  afterAll(() => journey?.close());

  it('finds what somebody wrote, misspelt, and shows the line', async () => {
    const page = await open();
    await search(page, 'tabeltop amethist');
    await findsOnly(page, talker);
    await until('the line', () =>
      page.evaluate(
        () => document.querySelector('.contact-snippet')?.textContent?.includes('amethyst') ?? false,
      ),
    );
    await page.close();
  });

  it('finds somebody whom another window added, while the search stands', async () => {
    const page = await open();
    await search(page, 'obsidian');
    await until('nobody', async () => (await names(page)).length === 0);

    const other = await open();
    await other.keyboard.press('n');
    await other.waitForSelector('dialog[open] input');
    await other.keyboard.type('Zebulon Quark');
    await other.keyboard.press('Tab');
    await other.keyboard.type('likes obsidian');
    await other.keyboard.press('Tab');
    await other.keyboard.press('Enter');
    await until('their page', () => other.evaluate(() => location.hash.startsWith('#contact/')));

    await page.bringToFront();
    await findsOnly(page, 'Zebulon Quark');
    await Promise.all([page.close(), other.close()]);
  });

  it('is back from the cache after its worker was killed, without reading the log again', async () => {
    await until('the cached index', cache);
    if (!exchange) throw new Error('nobody said anything');
    // Behind everybody's back: only the cached index still knows the word.
    await journey.log.put('interactions', { ...exchange, theirText: 'Nothing of note' });
    const page = await open();
    await search(page, 'amethyst');
    await findsOnly(page, talker);
    await search(page, 'obsidian');
    await findsOnly(page, 'Zebulon Quark');
    await page.close();
  });

  it('is made anew from a damaged cache', async () => {
    await cache('not an index');
    const page = await open();
    await search(page, 'obsidian');
    await findsOnly(page, 'Zebulon Quark');
    await search(page, 'amethyst');
    await until('nobody', async () => (await names(page)).length === 0);
    await until('the cache mended', async () => ((await cache())?.bytes ?? 0) > 1000);
    await page.close();
  });
});
