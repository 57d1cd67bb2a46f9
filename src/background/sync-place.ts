import browser from 'webextension-polyfill';
import { speech } from '../domain/say/say';
import { SYNC_PAGE } from '../messaging/our-page';

/** Where the page of sync stands. */
export interface SyncPlace {
  /** How often (minutes) to look whether the page still stands. */
  lookEvery: number;
  /** Opens the page, where it does not stand yet. `now`: for a round at once, whatever is waited for. */
  open(now: boolean): Promise<void>;
  close(): Promise<void>;
}

/** What Chrome has for pages that nobody sees; the polyfill does not know it. */
interface Chrome {
  offscreen: {
    createDocument(page: { url: string; reasons: ['WORKERS']; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  runtime: { getContexts(which: { contextTypes: ['OFFSCREEN_DOCUMENT'] }): Promise<unknown[]> };
}

/** With the language to speak in, which Chrome does not tell such a page; `sync/hold-worker` reads it. */
const address = (now: boolean): string => `${SYNC_PAGE}#${speech().language}${now ? ',now' : ''}`;

/**
 * Beside Chrome's service worker, which starts no workers and ends after half a minute.
 * https://developer.chrome.com/docs/extensions/reference/api/offscreen
 */
function offscreen({ offscreen, runtime }: Chrome): SyncPlace {
  const stands = async (): Promise<boolean> =>
    (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
  return {
    // It stays when the worker goes; only a crash takes it.
    lookEvery: 5,
    async open(now) {
      if (await stands()) return;
      await offscreen.createDocument({
        url: address(now),
        reasons: ['WORKERS'],
        justification: 'A worker syncs the log with the server that the user chose.',
      });
    },
    async close() {
      if (await stands()) await offscreen.closeDocument();
    },
  };
}

/** In Firefox's event page, with which it goes. */
function inFrame(page: Document): SyncPlace {
  let frame: HTMLIFrameElement | null = null;
  return {
    lookEvery: 1,
    async open(now) {
      if (frame) return;
      frame = page.createElement('iframe');
      frame.src = browser.runtime.getURL(address(now));
      page.documentElement.append(frame);
    },
    async close() {
      frame?.remove();
      frame = null;
    },
  };
}

/** The place that this browser has. */
export function syncPlace(): SyncPlace {
  const { chrome, document } = globalThis as { chrome?: Partial<Chrome>; document?: Document };
  return chrome?.offscreen ? offscreen(chrome as Chrome) : inFrame(document as Document);
}
