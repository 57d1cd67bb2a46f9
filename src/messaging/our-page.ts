import type { Runtime } from 'webextension-polyfill';

/**
 * True when a message comes from a page or the background of this extension, judged by the parsed address that
 * the browser vouches for. `home` is `runtime.getURL('')`. Scheme and host are compared, not `origin`: where an
 * engine knows no origin for extension addresses it says "null" for all of them.
 */
export function isOurPage(sender: Runtime.MessageSender, id: string, home: string): boolean {
  if (sender.id !== id) return false;
  // Undefined for the background, the popup and the side panel, which stand in no tab.
  if (sender.frameId !== undefined && sender.frameId !== 0) return false;
  const url = parseUrl(sender.url);
  const own = parseUrl(home);
  return url !== null && own !== null && url.protocol === own.protocol && url.host === own.host;
}

export function parseUrl(address: string | undefined): URL | null {
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}
