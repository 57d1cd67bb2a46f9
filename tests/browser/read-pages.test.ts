import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find';
import type { Rig } from '../../scripts/browser/rig';
import {
  addressOf,
  bundleReader,
  READABLE,
  type Readable,
  type Reading,
  readPage,
  serveInert,
} from '../../scripts/reader';
import { lend } from '../support/lend';
import { type Facts, missed } from '../support/page-facts';
import { undrawn } from '../support/undrawn';

const here = import.meta.dirname;

/** Pages written by us, and saved ones where this checkout stands beside them. */
const FOLDERS = [
  { folder: path.join(here, '../pages'), label: 'ours', ours: true },
  { folder: path.join(here, '../../../shared/pages'), label: 'saved', ours: false },
];

/** Shortened or bent by hand: without test ids these hold too little of X to read. */
const UNTYPICAL = new Set([
  'saved/x/notifications-2026.html',
  'ours/x/hostile.html',
  'ours/x/old-layout.html',
  'saved/x/home-2021-old-layout.html',
]);

interface SavedPage {
  site: Readable;
  ours: boolean;
  name: string;
  html: string;
  facts: Facts;
}

/** Every page with facts beside it: a new pair of files is a new test. */
function pagesOf(site: Readable): SavedPage[] {
  return FOLDERS.flatMap(({ folder, label, ours }) => {
    const place = path.join(folder, site);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((file) => file.endsWith('.html') && existsSync(path.join(place, beside(file))))
      .map((file) => ({
        site,
        ours,
        name: `${label}/${site}/${file}`,
        html: readFileSync(path.join(place, file), 'utf8'),
        facts: JSON.parse(readFileSync(path.join(place, beside(file)), 'utf8')) as Facts,
      }));
  });
}

function beside(file: string): string {
  return file.replace(/\.html$/, '.json');
}

describe.each<BrowserName>(['chromium', 'firefox'])('the reader on pages in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let html = '';
  const bundles = new Map<Readable, string>();

  beforeAll(async () => {
    rig = await lend(name, null);
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
    await undrawn(page);
  });
  afterAll(() => rig?.close());

  async function read({ site, html: body }: SavedPage, stripped = false): Promise<Reading> {
    html = stripped ? body.replace(/\sdata-testid="[^"]*"/g, '') : body;
    const bundle = bundles.get(site) ?? (await bundleReader(site));
    bundles.set(site, bundle);
    await page.goto(addressOf(html, site), { waitUntil: 'domcontentloaded' });
    return readPage(page, site, bundle);
  }

  test.skipIf(existsSync(path.join(here, '../../../shared/pages')))(
    'saved pages are not beside this checkout (../shared/pages): only pages of our own are read',
    () => {},
  );

  for (const site of READABLE) {
    const pages = pagesOf(site);
    if (pages.length === 0) continue;
    describe(site, () => {
      test.each(pages)('$name: nothing invented, nothing missed', async (saved) => {
        const found = await read(saved);
        const gone = missed(saved.facts, found);
        expect(gone.invented, 'posts that are not there').toEqual([]);
        // Facebook scrambles its saved pages: its share over all of them is measured below.
        if (site === 'x' || saved.ours) expect(gone.facts).toEqual([]);
      });

      test.skipIf(site === 'x' || pages.every(({ ours }) => ours))(
        'at least 95 % of the facts of saved pages are found',
        async () => {
          let total = 0;
          const gone: string[] = [];
          for (const saved of pages.filter(({ ours }) => !ours)) {
            const result = missed(saved.facts, await read(saved));
            total += result.total;
            gone.push(...result.facts.map((fact) => `${saved.name}: ${fact}`));
          }
          expect(gone.length / total, gone.join('\n')).toBeLessThanOrEqual(0.05);
        },
      );
    });
  }

  test.each(pagesOf('x').filter(({ name: file }) => !UNTYPICAL.has(file)))(
    'x without its test ids, $name: posts with a permalink are still found',
    async (saved) => {
      const { posts } = saved.facts;
      const gone = missed({ posts }, await read(saved, true));
      expect([...gone.invented, ...gone.facts]).toEqual([]);
    },
  );
});
