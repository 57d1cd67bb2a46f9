import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find';
import { launch } from '../../scripts/browser/launch';
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
import { type Facts, missed } from '../support/page-facts';

const here = import.meta.dirname;

/** Pages written by us, and saved ones where this checkout stands beside them. */
const FOLDERS = [path.join(here, '../pages'), path.join(here, '../../../shared/pages')];

interface SavedPage {
  site: Readable;
  name: string;
  html: string;
  facts: Facts;
}

/** Every page with facts beside it: a new pair of files is a new test. */
function pagesOf(site: Readable): SavedPage[] {
  return FOLDERS.map((folder) => path.join(folder, site))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.html') && existsSync(path.join(folder, beside(file))))
        .map((file) => ({
          site,
          name: `${path.relative(path.join(here, '../../..'), folder)}/${file}`,
          html: readFileSync(path.join(folder, file), 'utf8'),
          facts: JSON.parse(readFileSync(path.join(folder, beside(file)), 'utf8')) as Facts,
        })),
    );
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
    rig = await launch(name, { extension: null, headless: true });
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
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
        // Facebook scrambles more than X does: its share over all pages is measured below.
        if (site === 'x' || saved.name.startsWith('main/') || !saved.name.includes('shared/')) {
          expect(gone.facts).toEqual([]);
        }
      });

      test('at least 95 % of all facts are found', async () => {
        let total = 0;
        const gone: string[] = [];
        for (const saved of pages) {
          const result = missed(saved.facts, await read(saved));
          total += result.total;
          gone.push(...result.facts.map((fact) => `${saved.name}: ${fact}`));
        }
        expect(gone.length / total, gone.join('\n')).toBeLessThanOrEqual(0.05);
      });
    });
  }

  test.each(pagesOf('x').filter(({ facts }) => facts.posts.some(({ id }) => id)))(
    'x without its test ids, $name: what is read is true',
    async (saved) => {
      const found = await read(saved, true);
      const byId = new Map(saved.facts.posts.map((post) => [post.id, post]));
      expect(found.posts.length + found.coverage.present).toBeGreaterThan(0);
      for (const post of found.posts) {
        const { handle, name: author, publishedAt } = byId.get(post.id) ?? {};
        expect({ ...post.author, publishedAt: post.publishedAt }).toMatchObject({
          handle,
          name: author,
          publishedAt,
        });
      }
    },
  );
});
