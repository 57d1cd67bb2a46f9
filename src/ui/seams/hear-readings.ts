import browser from 'webextension-polyfill';
import { readEnvelope } from '../../messaging/envelope';

/**
 * Calls `changed` when a page tells the background that it cannot be read, or can be read again: what it tells reaches
 * every page of ours. What it says is not taken from there. Until the answered function is called.
 */
export function hearReadings(changed: () => void): () => void {
  const hear = (message: unknown): undefined => {
    if (readEnvelope(message)?.name === 'page.coverage') changed();
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
