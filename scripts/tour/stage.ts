import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find';
import { launch } from '../browser/launch';
import type { Rig } from '../browser/rig';
import { distOf, ROOT } from '../build';

/** A browser in which the main job is shown: the scripted tour and the README's pictures play on it. */
export interface Stage {
  rig: Rig;
  /** Fills a labelled field of one of our pages as a person would. */
  fill(page: Page, label: string, text: string): Promise<void>;
}

/** Starts a browser with the built extension and no display. */
export async function openStage(name: BrowserName): Promise<Stage> {
  const extension = distOf(name === 'firefox' ? 'firefox' : 'chrome');
  const rig = await launch(name, { extension, headless: true });
  return {
    rig,
    async fill(page, label, text) {
      const field = await page.waitForSelector(
        `::-p-xpath(//*[@id=//label[normalize-space()='${label}']/@for])`,
      );
      if (!field) throw new Error(`no field “${label}”`);
      await field.click();
      await field.type(text);
      await field.dispose();
    },
  };
}

/** Where pictures of a run go, made anew. */
export function pictureFolder(...names: string[]): string {
  const folder = path.join(ROOT, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
