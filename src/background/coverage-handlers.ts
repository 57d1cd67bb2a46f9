import browser from 'webextension-polyfill';
import { noteReadingProblem } from '../log/reading-problems';
import { answered } from '../messaging/answer';
import type { Handlers } from '../messaging/serve';
import { markTrouble } from './badge';
import type { House } from './handlers';

/** What the background does when a page cannot be read, or can be read again. */
export function makeCoverageHandlers({ logs, clock }: House): Pick<Handlers, 'page.coverage'> {
  return {
    'page.coverage': async ({ site, reading }, asker) => {
      if (asker.tabId !== null) await markTrouble(asker.tabId, reading.state);
      if (site !== 'practice') {
        const { version } = browser.runtime.getManifest();
        const noted = await noteReadingProblem(logs.real, { site, version, ...reading }, clock());
        // Only a record of it: the mark on the toolbar stands.
        if (!noted.ok) console.warn(noted.failure.says);
      }
      return answered({ noted: true });
    },
  };
}
