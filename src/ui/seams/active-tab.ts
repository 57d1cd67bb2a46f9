import browser from 'webextension-polyfill';

/** The tab in front of this window. `url` is told for our sites and our own pages only. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Calls `moved` whenever another tab comes to the front or a tab changes, until the answered function is called. */
export function watchTabs(moved: () => void): () => void {
  browser.tabs.onActivated.addListener(moved);
  browser.tabs.onUpdated.addListener(moved);
  return () => {
    browser.tabs.onActivated.removeListener(moved);
    browser.tabs.onUpdated.removeListener(moved);
  };
}
