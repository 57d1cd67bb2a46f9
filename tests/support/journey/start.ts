import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browser/find';
import type { Rig } from '../../../scripts/browser/rig';
import { distOf } from '../../../scripts/build';
import { DEFAULT_NUDGES, type NudgeSettings, type Profile } from '../../../src/domain/model';
import { lend, lendAsLeft } from '../lend';
import { forgetAll } from './forget-all';
import { logOf, type ReadLog } from './log';
import { until } from './until';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** A browser with the built extension, past the welcome page, with a window into its log. */
export interface Journey {
  rig: Rig;
  log: ReadLog;
  /** A page of the extension's origin without any of its code; opened anew after the extension was reloaded. */
  home(): Page;
  reopenHome(): Promise<void>;
  /** Where the built extension lies. */
  folder: string;
  close(): Promise<void>;
}

/** The salesperson of our tests. */
export const DANA: Profile = {
  name: 'Dana Hartwell',
  store: 'Hartwell Furniture',
  brands: ['Oakline'],
  handles: ['@dana_sells', 'https://www.facebook.com/HartwellFurniture'],
  trade: 'furniture',
  area: 'Leeds',
  watched: [],
};

/** Tests run on Sundays and at night, too. */
const ANY_TIME: NudgeSettings = {
  ...DEFAULT_NUDGES,
  days: [0, 1, 2, 3, 4, 5, 6],
  from: 0,
  until: 0,
  mostADay: 50,
};

/** An icon: its origin's storage and browser interface, and no script. */
const HOME = 'icons/16.png';
const WELCOME = '/src/welcome/';

/** What a journey's salesperson chose, where it is not as usual. */
interface Choices {
  profile?: Profile;
  nudges?: NudgeSettings;
  /** A browser of one's own, with the extension in this folder, instead of one that is lent. */
  own?: { rig: Rig; folder: string };
}

export async function startJourney(
  name: BrowserName,
  { profile = DANA, nudges = ANY_TIME, own }: Choices = {},
): Promise<Journey> {
  const folder = own?.folder ?? distOf(name === 'firefox' ? 'firefox' : 'chrome');
  const left = own ? null : await lendAsLeft(name, folder);
  const rig = own?.rig ?? left ?? (await lend(name, folder));
  let home = await rig.openExtension(HOME);
  const log = logOf(() => home);
  if (left) await forgetAll(rig, home);
  else await pastTheWelcome(rig);
  await log.put('settings', {
    id: 'settings',
    value: { profile, welcomed: true, mentionDays: 30, nudgeHour: 9, sitesOff: [], nudges },
    updatedAt: new Date().toISOString(),
    device: 'test',
  });
  // The background reads settings when it starts.
  await rig.killWorker();
  return {
    rig,
    log,
    folder,
    home: () => home,
    async reopenHome() {
      home = await rig.openExtension(HOME);
    },
    close: () => rig.close(),
  };
}

/** A first install opens it by itself. */
async function pastTheWelcome(rig: Rig): Promise<void> {
  await until('the welcome page', () => rig.closeShowing(WELCOME));
}
