import browser, { type Runtime } from 'webextension-polyfill';
import { type Answered, answered, FAILED } from './answer';
import { readEnvelope } from './envelope';
import { isOurPage } from './our-page';
import type { TabRequestName, TabRequests } from './protocol';

/** What the coach on a page does for the popup, the side panel and the background. */
export type TabHandlers = {
  [N in TabRequestName]: (
    ask: TabRequests[N]['ask'],
  ) => TabRequests[N]['answer'] | Promise<TabRequests[N]['answer']>;
};

/**
 * Answers these tab requests until the signal says stop. Only our own pages and the background are heard: on the
 * practice page, which is an extension page, a content script's broadcast arrives here too.
 */
export function serveTab(handlers: Partial<TabHandlers>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const request = readEnvelope(message);
    if (!request || !Object.hasOwn(handlers, request.name)) return undefined;
    if (!isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
    return answerTab(handlers, request.name as TabRequestName, request.payload);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function answerTab<N extends TabRequestName>(
  handlers: Partial<TabHandlers>,
  name: N,
  payload: unknown,
): Promise<Answered<TabRequests[N]['answer']>> {
  try {
    const handler = handlers[name] as TabHandlers[N];
    return answered(await handler(payload as TabRequests[N]['ask']));
  } catch (error) {
    console.error(`Rapport: ${name} failed`, error);
    return FAILED;
  }
}
