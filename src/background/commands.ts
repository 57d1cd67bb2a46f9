import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messaging/ask-tab';

/** The keyboard commands of the manifest. `tab` is the active one, where the browser tells it. */
export async function runCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command !== 'open-coach') return;
  const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (active?.id !== undefined) {
    const coach = await askTab(active.id, 'tab.coach', {});
    if (coach.ok && coach.answer.opened) return;
  }
  // Nothing to coach on this page: what waits elsewhere, rather than a key that does nothing.
  await browser.action.openPopup();
}
