import type { Page } from 'puppeteer-core';
import { wakeBackground } from './extension-page';
import type { Journey } from './journey/start';
import { until } from './journey/until';

/**
 * Waits until the background, which does so when it starts, has taken a snapshot. By the log's own note of it: a look
 * into the snapshots before they are there would leave an empty database in their place.
 */
export async function snapshotTaken({ log }: Journey, page: Page): Promise<void> {
  await until('a snapshot', async () => {
    // A background that is just being stopped hears nothing.
    await wakeBackground(page);
    return (await log.all('notes')).some(({ id }) => id === 'snapshot');
  });
}
