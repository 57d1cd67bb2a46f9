import browser, { type Runtime } from 'webextension-polyfill';
import { readEnvelope } from './envelope';
import { isOurPage } from './our-page';
import type { RequestName } from './protocol';

/**
 * Calls `heard` when a page of ours asks the background for one of these: what it asks reaches every page of ours, and
 * is answered there.
 */
export function hearPages(names: readonly RequestName[], heard: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    const name = readEnvelope(message)?.name;
    const ours = isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''));
    if (ours && names.some((one) => one === name)) heard();
    return undefined;
  });
}
