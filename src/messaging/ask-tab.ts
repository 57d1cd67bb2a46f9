import browser from 'webextension-polyfill';
import { type Answered, orStopped, readAnswer, said } from './answer';
import { envelope } from './envelope';
import type { TabRequestName, TabRequests } from './protocol';

const NOBODY = said('nobody', 'messaging_nobody');

/**
 * Asks the coach in a tab: a content script, or the practice page, which tabs.sendMessage reaches as well
 * (measured: Chromium 156, Firefox 153). Never rejects and never repeats: an insertion must not happen twice.
 */
export function askTab<N extends TabRequestName>(
  tabId: number,
  name: N,
  payload: TabRequests[N]['ask'],
  signal?: AbortSignal,
): Promise<Answered<TabRequests[N]['answer']>> {
  return orStopped(send<TabRequests[N]['answer']>(tabId, name, payload), signal);
}

async function send<T>(tabId: number, name: string, payload: unknown): Promise<Answered<T>> {
  try {
    const reply = await browser.tabs.sendMessage(tabId, envelope(name, payload), { frameId: 0 });
    return readAnswer<T>(reply) ?? NOBODY;
  } catch {
    // "Receiving end does not exist": the everyday case of a tab without a coach, and all this can mean.
    return NOBODY;
  }
}
