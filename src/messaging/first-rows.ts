import browser from 'webextension-polyfill';

/**
 * Where the background leaves a list's first rows for the pages, which read them before they have opened the log:
 * names and words of people. So it must be a place that no content script can read, because a web page may take one
 * over. Chrome closes `storage.local` to them on request; where that cannot be asked for, background and pages are
 * documents of one origin and share their `localStorage`.
 */
interface Place {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
  forget(): Promise<void>;
}

const KEY = 'firstRows';

/** A part of the API that the polyfill's types do not know. */
interface Closable {
  setAccessLevel?(wanted: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

const closed: Place = {
  async read() {
    const { [KEY]: text } = await browser.storage.local.get(KEY);
    return typeof text === 'string' ? text : null;
  },
  async write(text) {
    await (browser.storage.local as Closable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    await browser.storage.local.set({ [KEY]: text });
  },
  forget: () => browser.storage.local.remove(KEY),
};

const shared: Place = {
  read: async () => localStorage.getItem(KEY),
  write: async (text) => localStorage.setItem(KEY, text),
  forget: async () => localStorage.removeItem(KEY),
};

/** The place that this browser has. */
export const FIRST_ROWS: Place = (browser.storage?.local as Closable | undefined)?.setAccessLevel
  ? closed
  : shared;
