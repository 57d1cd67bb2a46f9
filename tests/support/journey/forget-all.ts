import type { Page } from 'puppeteer-core';
import type { Rig } from '../../../scripts/browser/rig';
import { asExtension, wakeBackground } from '../extension-page';
import { logOf } from './log';
import { until } from './until';

/**
 * The extension as it stands after it was installed, in a third of the time that takes: all that it keeps is deleted,
 * and made again by its background. `home` is a page of its origin that runs none of its code.
 */
export async function forgetAll(rig: Rig, home: Page): Promise<void> {
  // It holds the log open, and would write down what it was doing.
  await rig.killWorker();
  await asExtension(home, async (api) => {
    const logs = await indexedDB.databases();
    const deleted = ({ name = '' }: IDBDatabaseInfo): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      });
    await Promise.all(logs.map(deleted));
    localStorage.clear();
    for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
    await api.alarms.clearAll();
    await Promise.all([api.storage?.local.clear(), api.storage?.session.clear()]);
  });
  await wakeBackground(home);
  const log = logOf(() => home);
  await until('the starter templates', async () => (await log.all('templates')).length > 0);
}
