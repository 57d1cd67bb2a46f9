import type { Page } from 'puppeteer-core';
import type { Rig } from '../../../scripts/browser/rig';
import { FIREFOX_ID } from '../../../scripts/firefox-manifest';
import { inProcessOf } from '../firefox-process';
import { inFirefox } from '../firefox-sites';
import type { Ears } from './ears';

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension`;
/** Its own word, under our script's name, on an answer to a page that was left meanwhile. */
const TOO_LATE = /^Promise resolved (while context is inactive|after context unloaded)/;
const SITES = ['https://x.com/', 'https://www.facebook.com/', 'moz-extension://'];

/** What no one caught, in whichever process: all of it comes to the browser's own console. And the background's ends. */
const IN_BROWSER = `(() => {
  const soak = { errors: [], deaths: 0 };
  soak.listener = {
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      if (${TOO_LATE}.test(message.errorMessage)) return;
      if (${JSON.stringify(SITES)}.some((site) => message.sourceName.startsWith(site)))
        soak.errors.push('uncaught: ' + message.errorMessage + ' ' + message.sourceName);
    },
  };
  Services.console.registerListener(soak.listener);
  const extension = ${EXTENSION};
  soak.stopped = () => soak.deaths++;
  extension.on('shutdown-background-script', soak.stopped);
  window.rapportSoak = soak;
  return true;
})()`;

/** Errors said on consoles stay in their process; the ear in it lives as long as the tab. */
const IN_PROCESS = `
  const said = [];
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const hear = ({ wrappedJSObject: { level, addonId, filename, arguments: words } }) => {
    if (level !== 'error' && level !== 'assert' && level !== 'exception') return;
    if (addonId === ${JSON.stringify(FIREFOX_ID)} || ${JSON.stringify(SITES)}.some((site) => filename.startsWith(site)))
      said.push('console: ' + [...words].map(String).join(' ') + ' ' + filename);
  };
  storage.addLogEventListener(hear, Services.scriptSecurityManager.getSystemPrincipal());
  addEventListener('unload', () => storage.removeLogEventListener(hear), { once: true });
  globalThis.rapportSaid = said;`;

export async function listenInFirefox(rig: Rig): Promise<Ears> {
  await inFirefox(rig, IN_BROWSER);
  const pages: Page[] = [];
  const addressOf = (page: Page): Promise<string> => page.evaluate(() => document.URL);
  const inBrowser = async (expression: string): Promise<unknown> =>
    JSON.parse(String(await inFirefox(rig, `JSON.stringify(${expression})`)));
  return {
    async listen(page) {
      await inProcessOf(rig, await addressOf(page), IN_PROCESS);
      pages.push(page);
    },
    async errors() {
      const said = (await inBrowser('window.rapportSoak.errors')) as string[];
      for (const page of pages)
        said.push(
          ...((await inProcessOf(rig, await addressOf(page), 'return globalThis.rapportSaid')) as string[]),
        );
      return said;
    },
    deaths: async () => Number(await inBrowser('window.rapportSoak.deaths')),
    async cryOut(page, says) {
      const cry = JSON.stringify(`console.error(${JSON.stringify(says)})`);
      await inProcessOf(
        rig,
        await addressOf(page),
        `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
         for (const one of ExtensionContent.getAllContentScriptGlobals()) Cu.evalInSandbox(${cry}, one, 'latest', 'moz-extension://cry/out.js', 1);`,
      );
      // A page of the extension's was listened to first: its process is the background's.
      await inProcessOf(
        rig,
        await addressOf(pages[0] ?? page),
        `const { ExtensionPageChild } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPageChild.sys.mjs');
         const contexts = [...ExtensionPageChild.extensionContexts.values()];
         const background = contexts.find(({ viewType, extension }) => viewType === 'background' && extension.id === ${JSON.stringify(FIREFOX_ID)});
         if (!background) throw new Error('no background runs');
         background.contentWindow.wrappedJSObject.console.error(${JSON.stringify(says)});`,
      );
    },
  };
}
