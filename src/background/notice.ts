import browser from 'webextension-polyfill';
import { largestIcon } from './notifications';

/** Tells the user something in a notification: what was done by a menu has no page of ours to say it on. */
export async function notice(title: string, message: string, id?: string): Promise<void> {
  const iconUrl = browser.runtime.getURL(largestIcon());
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
