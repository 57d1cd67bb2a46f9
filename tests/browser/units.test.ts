import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../../scripts/browser/rig';
import { addressOf, bundleReader, READABLE, type Readable, serveInert } from '../../scripts/reader';
import type { Post } from '../../src/domain/model';
import type { Site } from '../../src/sites/site';
import { lend } from '../support/lend';

declare const siteReader: Site;

const FOLDERS = ['../pages', '../../../shared/pages'].map((folder) => path.join(import.meta.dirname, folder));

function pagesOf(site: Readable): string[] {
  return FOLDERS.map((folder) => path.join(folder, site))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => path.join(folder, name)),
    );
}

/** What the watcher reads piece by piece must be what is there as a whole. */
describe.each(READABLE)('the units of %s', (site) => {
  let rig: Rig;
  let page: Page;
  let bundle: string;
  let html = '';

  beforeAll(async () => {
    bundle = await bundleReader(site);
    rig = await lend('chromium', null);
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
  });
  afterAll(() => rig?.close());

  async function open(file: string): Promise<void> {
    html = readFileSync(file, 'utf8');
    await page.goto(addressOf(html, site), { waitUntil: 'domcontentloaded' });
    await page.evaluate(`globalThis.siteReader = (() => { ${bundle}; return RapportReader.${site}; })(); 0`);
  }

  test.each(pagesOf(site).map((file) => [path.relative(import.meta.dirname, file), file]))(
    '%s: read unit by unit says the same as read whole',
    async (_, file) => {
      await open(file);
      const { whole, one, together } = await page.evaluate(() => {
        const posts = (reads: { post: Post }[]): Post[] => reads.map(({ post }) => post);
        return {
          whole: posts(siteReader.readEvery(document)),
          one: posts(siteReader.unitsIn(document).flatMap((unit) => siteReader.readEvery(unit))),
          together: posts(siteReader.readEvery(...siteReader.unitsIn(document))),
        };
      });
      expect(sorted(one)).toEqual(sorted(whole));
      expect(sorted(together)).toEqual(sorted(whole));
    },
  );

  test.each(pagesOf(site).map((file) => [path.relative(import.meta.dirname, file), file]))(
    '%s: a change anywhere in a post leads to that post',
    async (_, file) => {
      await open(file);
      const lost = await page.evaluate(() => {
        const lost: string[] = [];
        for (const { post, element } of siteReader.readEvery(document)) {
          const inside = [...element.querySelectorAll('a[href], span, time')].slice(0, 40);
          for (const changed of inside) {
            const units = siteReader.unitsAround(changed, element);
            const found = siteReader.readEvery(...units).some((read) => read.post.id === post.id);
            // What stands in a comment inside concerns that comment.
            const other = siteReader
              .readEvery(element)
              .some((read) => read.element !== element && read.element.contains(changed));
            if (!found && !other) lost.push(`${post.id}: ${changed.outerHTML.slice(0, 80)}`);
          }
        }
        return lost;
      });
      expect(lost).toEqual([]);
    },
  );
});

function sorted(posts: Post[]): Post[] {
  return posts.toSorted((a, b) => a.id.localeCompare(b.id) || a.text.localeCompare(b.text));
}
