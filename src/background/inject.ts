import browser, { type Manifest, type Scripting } from 'webextension-polyfill';
import { askTab } from '../messaging/ask-tab';

/**
 * Puts the content scripts into the tabs that were open before the extension was installed or updated. Firefox
 * does so by itself, Chrome does not: a tab where a coach answers is left alone. The files are read from the
 * manifest, where the build wrote their names.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: [...new Set(scripts.flatMap((script) => script.matches))] });
  await Promise.all(tabs.map((tab) => injectInto(tab.id, tab.discarded === true, scripts)));
}

async function injectInto(
  tabId: number | undefined,
  discarded: boolean,
  scripts: readonly Manifest.ContentScript[],
): Promise<void> {
  // A discarded tab loads its page, and our scripts with it, when the user comes back to it.
  if (tabId === undefined || discarded) return;
  if ((await askTab(tabId, 'tab.mentions', {})).ok) return;
  try {
    for (const script of scripts) {
      const target = { tabId };
      if (script.css) await browser.scripting.insertCSS({ target, files: script.css });
      if (!script.js) continue;
      await browser.scripting.executeScript({ target, files: script.js, ...worldOf(script) });
    }
  } catch (error) {
    // The tab was closed meanwhile, shows an error page, or the user took the site's permission back.
    console.warn(`Tab ${tabId} needs a refresh before Rapport can coach there`, error);
  }
}

/** `world` is newer than the types of the manifest. */
function worldOf(script: Manifest.ContentScript): Pick<Scripting.ScriptInjection, 'world'> {
  return 'world' in script && script.world === 'MAIN' ? { world: 'MAIN' } : {};
}
