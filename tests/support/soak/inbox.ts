import type { Page } from 'puppeteer-core';
import { asExtension } from '../extension-page';
import type { Journey } from '../journey/start';
import { until } from '../journey/until';

const MORE = '.inbox-more button';

/** The keys of all mentions that the side panel lists, in its order, however long the list. */
export async function listedInPanel({ rig }: Journey): Promise<string[]> {
  const page = await rig.openExtension('src/sidepanel/index.html');
  await page.bringToFront();
  const rows = (): Promise<string[]> => keysOf(page);
  await until('the list', async () => (await rows()).length);
  while (await page.$(MORE)) {
    const before = (await rows()).length;
    await page.focus(MORE);
    await page.keyboard.press('Enter');
    await until('more of the list', async () => (await rows()).length > before);
  }
  const listed = await rows();
  await page.close();
  return listed;
}

function keysOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.inbox-row[data-row]')].map(
      ({ dataset }) => dataset.row ?? '',
    ),
  );
}

/** The number in what the toolbar button says, which counts further than the one drawn on it. */
export async function countedOnToolbar(journey: Journey): Promise<number> {
  const title = await asExtension(journey.home(), (api) =>
    (api.action as unknown as { getTitle(of: object): Promise<string> }).getTitle({}),
  );
  return Number(title.replaceAll(/\D/g, ''));
}
