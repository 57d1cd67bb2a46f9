import browser from 'webextension-polyfill';

/** Pages of ours that the background opens. */
export const PAGES = {
  welcome: 'src/welcome/index.html',
  today: 'src/dashboard/index.html#today',
  log: 'src/dashboard/index.html#log',
} as const;

/** Opens one of our pages in a new tab. */
export function openOurPage(page: keyof typeof PAGES): Promise<void> {
  return openAddress(pageAddress(page));
}

/** The address of one of our pages. */
export function pageAddress(page: keyof typeof PAGES): string {
  return browser.runtime.getURL(PAGES[page]);
}

/** Opens the page of one contact. */
export function openContact(id: string): Promise<void> {
  return openAddress(contactAddress(id));
}

/** The address of one contact's page. */
export function contactAddress(id: string): string {
  return browser.runtime.getURL(`src/dashboard/index.html#contact/${id}`);
}

/** Opens an address in a new tab, in a new window when none is open (Chrome runs on without windows on macOS). */
export async function openAddress(url: string): Promise<void> {
  try {
    await browser.tabs.create({ url });
  } catch (error) {
    console.warn('No window to open a tab in', error);
    await browser.windows.create({ url });
  }
}
