import type { Page } from 'puppeteer-core';
import { until } from '../../tests/support/journey/until';
import type { Rig } from '../browser/rig';

/** The welcome page that a first install opens by itself. */
export function welcomePage(rig: Rig): Promise<Page> {
  return until('the welcome page', async () => {
    const [page] = await rig.showing('/src/welcome/');
    await page?.setViewport({ width: 1280, height: 900 });
    return page;
  });
}
