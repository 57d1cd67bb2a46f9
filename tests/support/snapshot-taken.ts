import type { Page } from 'puppeteer-core';
import { asExtension } from './extension-page';
import type { Journey } from './journey/start';
import { until } from './journey/until';

/**
 * Brings the sweep forward, and waits until the background has taken a snapshot in it. By the log's own note of it: a
 * look into the snapshots before they are there would leave an empty database in their place.
 */
export async function snapshotTaken({ log }: Journey, page: Page): Promise<void> {
  await until('a snapshot', async () => {
    // Again and again: a background that is just starting may set it anew.
    await asExtension(page, async (api) => {
      const sweep = (await api.alarms.getAll()).find(({ name }) => name === 'sweep');
      const soon = Date.now() + 100;
      if (!sweep || sweep.scheduledTime > soon) await api.alarms.create('sweep', { when: soon });
    });
    return (await log.all('notes')).some(({ id }) => id === 'snapshot');
  });
}
