import type { Page } from 'puppeteer-core';
import type { Rig } from '../../browser/rig';
import { serve } from '../../browser/serve';
import type { RawStore } from './page/raw';
import type { Stage } from './stage';

const HOME = 'https://raw.test/';

/** Makes the same database at an origin of its own, by hand. */
export async function makeRaw(rig: Rig, stage: Stage, stores: RawStore[], tables: string): Promise<void> {
  const page = await rawPage(rig, stage, HOME, tables);
  await page.evaluate((stores) => RAW.make(stores), stores);
  await page.close();
}

/** How long opening it and reading a list's first rows takes; the browser has just been started. */
export async function readRaw(rig: Rig, stage: Stage, rows: 'contacts' | 'inbox'): Promise<number> {
  const page = await rawPage(rig, stage, `${HOME}?rows=${rows}`);
  const took = await page.evaluate(() => RAW.took);
  if (took === null) throw new Error('Nothing was read');
  return took;
}

async function rawPage(rig: Rig, { rawScript }: Stage, address: string, tables = ''): Promise<Page> {
  const page = await rig.browser.newPage();
  await serve(page, ({ pathname }) => {
    if (pathname === '/log.json') return { body: tables, contentType: 'application/json' };
    return pathname === '/' ? `<!doctype html><title>raw</title><script>${rawScript}</script>` : null;
  });
  await page.goto(address);
  return page;
}
