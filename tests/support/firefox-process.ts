import type { Rig } from '../../scripts/browser/rig';
import { inFirefox } from './firefox-sites';

let asked = 0;

/**
 * Runs the body of an async function, with the browser's own privileges, in the process of the tab that shows `url`;
 * answers what it returns. Firefox only.
 */
export async function inProcessOf(rig: Rig, url: string, body: string): Promise<unknown> {
  const message = `rapport:${++asked}`;
  const script = `
    (async () => { ${body} })().then(
      (value) => sendAsyncMessage(${JSON.stringify(message)}, JSON.stringify({ value })),
      (error) => sendAsyncMessage(${JSON.stringify(message)}, JSON.stringify({ error: String(error) })));`;
  const answer = await inFirefox(
    rig,
    `(async () => {
      const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
      if (!tab) throw new Error(${JSON.stringify(`no tab shows ${url}`)});
      const { messageManager } = tab.linkedBrowser;
      return new Promise((resolve) => {
        messageManager.addMessageListener(${JSON.stringify(message)}, function heard({ data }) {
          messageManager.removeMessageListener(${JSON.stringify(message)}, heard);
          resolve(data);
        });
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });
    })()`,
  );
  const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}
