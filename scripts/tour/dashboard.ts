import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { chooseFile } from '../../tests/support/files';
import { goTo, press, shows } from '../../tests/support/press';
import { logFileOf } from '../bench/log/made/log-file';
import type { Rig } from '../browser/rig';
import { inventedLog, SHOWN } from './invented-log';

/** The dashboard, with the invented contacts brought in the way a user does it: a file, its plan, Restore. */
export async function filledDashboard(rig: Rig, onPlan?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await rig.openExtension('src/dashboard/index.html#backup');
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 900 });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-tour-'));
  try {
    const now = new Date();
    const file = path.join(folder, 'dana.json');
    writeFileSync(file, logFileOf(inventedLog(now), now));
    await chooseFile(page, file);
    await shows(page, 'Nothing is written yet');
    await onPlan?.(page);
    await press(page, 'Restore');
    await shows(page, 'Restored dana.json');
    // What was said of it would stand before everything that is shown next.
    await press(page, 'Close');
    await press(page, 'Close this message');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return page;
}

/** Goes to the contact list and waits for the invented contacts. */
export async function contactList(page: Page): Promise<void> {
  await goTo(page, '#contacts');
  await shows(page, SHOWN);
  await shows(page, 'Moira Sutcliffe');
}

/** From the list to the page of the contact who is shown. */
export async function shownContact(page: Page): Promise<void> {
  await press(page, SHOWN);
  await shows(page, 'still gets all the compliments');
}

/** Types a line into the box above the list; nothing of it is kept before Enter. */
export async function quickLine(page: Page, line: string): Promise<void> {
  await page.focus('.quick-line input');
  await page.keyboard.type(line);
  await page.waitForSelector('.quick-mark');
}
