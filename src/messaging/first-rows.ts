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

/** As Chrome has it. Firefox's own has no `setAccessLevel`. */
interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(key: string): Promise<void>;
  setAccessLevel?(wanted: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** The browser's own object: the polyfill's code would have to be loaded before the first rows. */
function areaOfChrome(): LocalArea | null {
  const { chrome } = globalThis as { chrome?: { storage?: { local?: LocalArea } } };
  return chrome?.storage?.local?.setAccessLevel ? chrome.storage.local : null;
}

/** The place that this browser has. */
export const FIRST_ROWS: Place = {
  async read() {
    const area = areaOfChrome();
    if (!area) return localStorage.getItem(KEY);
    const { [KEY]: text } = await area.get(KEY);
    return typeof text === 'string' ? text : null;
  },
  async write(text) {
    const area = areaOfChrome();
    if (!area) return localStorage.setItem(KEY, text);
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    await area.set({ [KEY]: text });
  },
  async forget() {
    const area = areaOfChrome();
    if (!area) return localStorage.removeItem(KEY);
    await area.remove(KEY);
  },
};
