import type { Page } from 'puppeteer-core';
import type { Rig } from '../../../scripts/browser/rig';
import { listenInChromium } from './chromium-ears';
import { listenInFirefox } from './firefox-ears';

/** Hears what goes wrong without anybody being told: errors on consoles, and those that nobody caught. */
export interface Ears {
  /** Also listens to this page, in whose process the background may live. */
  listen(page: Page): Promise<void>;
  /** What was heard so far, of pages, of our scripts in them and of the background. */
  errors(): Promise<string[]>;
  /** How often the background ended. */
  deaths(): Promise<number>;
  /** Says an error in our script in this page and in the background, to show that both are heard. */
  cryOut(page: Page, says: string): Promise<void>;
}

export function listenTo(rig: Rig): Promise<Ears> {
  return rig.name === 'firefox' ? listenInFirefox(rig) : listenInChromium(rig);
}
