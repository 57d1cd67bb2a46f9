import type { Runtime } from 'webextension-polyfill';

/** The page that runs the rounds of sync; `background/sync` keeps it there while sync is on. */
export const SYNC_PAGE = 'src/sync/index.html';

/**
 * True when a message comes from a page or the background of this extension, judged by the parsed address that
 * the browser vouches for. `home` is `runtime.getURL('')`. Scheme and host are compared, not `origin`: where an
 * engine knows no origin for extension addresses it says "null" for all of them.
 */
export function isOurPage(sender: Runtime.MessageSender, id: string, home: string): boolean {
  if (sender.id !== id) return false;
  const url = parseUrl(sender.url);
  const own = parseUrl(home);
  if (url === null || own === null || url.protocol !== own.protocol || url.host !== own.host) return false;
  // Undefined for the background, the popup and the side panel, which stand in no tab. In Firefox the page of sync
  // is a frame of the background's; no other page of ours is one, and none can stand in a page of somebody else's.
  return !sender.frameId || (sender.tab === undefined && url.pathname === `/${SYNC_PAGE}`);
}

export function parseUrl(address: string | undefined): URL | null {
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}
