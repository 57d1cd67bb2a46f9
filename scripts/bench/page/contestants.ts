import { launch } from '../../browser/launch';
import type { Rig } from '../../browser/rig';
import { USER } from './feed/made-post';
import type { Stage } from './stage';

export type Contestant = 'none' | 'rapport' | 'query' | 'poll' | 'probe';

/** A browser with one contestant in it, and the address its scripts have. */
export interface Racer {
  rig: Rig;
  /** `chrome-extension://…/`, or null without an extension. */
  origin: string | null;
}

/** An icon: a page of the extension's origin without any of its code. */
const HOME = 'icons/16.png';
const LOG = 'rapport';

export async function startRacer(stage: Stage, contestant: Contestant): Promise<Racer> {
  if (contestant === 'none')
    return { rig: await launch('chromium', { extension: null, headless: true }), origin: null };
  const extension = contestant === 'rapport' ? stage.rapport : stage.rivals[contestant];
  const rig = await launch('chromium', { extension, headless: true });
  if (contestant === 'rapport') await pastTheWelcome(rig);
  const target = await rig.browser.waitForTarget((one) => one.url().startsWith('chrome-extension://'));
  return { rig, origin: `chrome-extension://${new URL(target.url()).host}/` };
}

/** As somebody uses it who filled in the welcome page. */
async function pastTheWelcome(rig: Rig): Promise<void> {
  await rig.browser.waitForTarget((one) => one.url().includes('/src/welcome/'));
  const home = await rig.openExtension(HOME);
  const row = {
    id: 'settings',
    value: {
      profile: {
        name: USER.name,
        store: USER.store,
        brands: [],
        handles: [`@${USER.handle}`],
        trade: 'furniture',
        area: 'Leeds',
        watched: [],
      },
      welcomed: true,
      mentionDays: 30,
      nudgeHour: 9,
      sitesOff: [],
    },
    updatedAt: new Date().toISOString(),
    device: 'bench',
  };
  await home.evaluate(
    (database, row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          writing.objectStore('settings').put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    LOG,
    row,
  );
  // The background reads settings when it starts.
  await rig.killWorker();
  await rig.closeShowing('/src/welcome/');
}
