import browser, { type Manifest } from 'webextension-polyfill';
import { askTab } from '../messaging/ask-tab';

/**
 * Puts the content scripts into the tabs that were open before the extension was installed or updated. Firefox
 * does so by itself, Chrome does not: a tab where a coach answers is left alone. The files are read from the
 * manifest, where the build wrote their names.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(
    scripts.map(async (script) => {
      const tabs = await browser.tabs.query({ url: script.matches });
      await Promise.all(tabs.map((tab) => injectInto(tab.id, tab.discarded === true, script)));
    }),
  );
}

async function injectInto(
  tabId: number | undefined,
  discarded: boolean,
  { js }: Manifest.ContentScript,
): Promise<void> {
  // A discarded tab loads its page, and our script with it, when the user comes back to it.
  if (tabId === undefined || discarded || !js) return;
  if ((await askTab(tabId, 'tab.mentions', {})).ok) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: js });
  } catch (error) {
    // The tab was closed meanwhile, shows an error page, or the user took the site's permission back.
    console.warn(`Tab ${tabId} needs a refresh before Rapport can coach there`, error);
  }
}
