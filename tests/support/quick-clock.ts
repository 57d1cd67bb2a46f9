import type { Page } from 'puppeteer-core';
import type { Rig } from '../../scripts/browser/rig';
import { inFirefox } from './firefox-sites';

/** Waits from this on (ms) are cut short, to so much. */
const LONG = 30_000;
const SHORT = 500;

const QUICK = `(() => {
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (act, ms, ...rest) => wait(act, ms >= ${LONG} ? ${SHORT} : ms, ...rest);
  return true;
})()`;

/**
 * Has our code in this web page wait half a second wherever it means to wait half a minute or more. The page's own
 * scripts, and ours elsewhere, wait as ever.
 */
export async function quicken(rig: Rig, page: Page): Promise<void> {
  if (rig.name === 'firefox') await quickenFirefox(rig, page.url());
  else await quickenChromium(page);
}

async function quickenChromium(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours.push(context.id);
  });
  // Tells of the contexts that are there before it answers.
  await session.send('Runtime.enable');
  if (ours.length === 0) throw new Error('Nothing of ours runs in the page');
  for (const contextId of ours) await session.send('Runtime.evaluate', { contextId, expression: QUICK });
  await session.detach();
}

/** By what Firefox's own developer tools find content scripts with. */
async function quickenFirefox(rig: Rig, url: string): Promise<void> {
  const inPage = `
    try {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const all = ExtensionContent.getAllContentScriptGlobals();
      for (const one of all) Cu.evalInSandbox(${JSON.stringify(QUICK)}, one);
      sendAsyncMessage('rapport:quickened', all.length > 0 ? '' : 'Nothing of ours runs in the page');
    } catch (error) {
      sendAsyncMessage('rapport:quickened', String(error));
    }`;
  const wrong = await inFirefox(
    rig,
    `(async () => {
      const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
      const { messageManager } = tab.linkedBrowser;
      const answered = new Promise((resolve) => {
        messageManager.addMessageListener('rapport:quickened', ({ data }) => resolve(data));
      });
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(inPage)}), false);
      return answered;
    })()`,
  );
  if (wrong !== '') throw new Error(String(wrong));
}
