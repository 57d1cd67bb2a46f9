import browser from 'webextension-polyfill';
import { SiteId } from '../domain/model';
import { pauseEnd, settledPause } from '../domain/pause';
import { siteOn } from '../domain/site-on';
import type { LogDatabase } from '../log/database';
import { changeSettings, readSettings } from '../log/settings';
import { askTab } from '../messaging/ask-tab';
import { unmarkTrouble } from './badge';
import { oneAtATime } from './one-at-a-time';

export const PAUSE_ALARM = 'pause-over';

/**
 * Tells the pages that are open whether Rapport is at work on them, and has this worker woken when a pause is over. To
 * be called at every start, since alarms vanish on update and restart and a worker may have died before it told, and
 * after every change of the settings. Pages that are being loaded ask for themselves.
 */
export function makeSwitches(
  log: LogDatabase,
  clock: () => Date,
  siteFor: (url: URL) => SiteId | null,
): () => Promise<void> {
  let told = '';
  return oneAtATime(async () => {
    const now = clock();
    const settings = await readSettings(log);
    if (settledPause(settings.pausedUntil, now) !== settings.pausedUntil) await settle(log, now);
    const end = pauseEnd(settings.pausedUntil, now);
    if (end) browser.alarms.create(PAUSE_ALARM, { when: end.getTime() });
    else await browser.alarms.clear(PAUSE_ALARM);
    const on = SiteId.options.filter((site) => siteOn(settings, site, now));
    if (told === on.join()) return;
    told = on.join();
    await tellTabs(siteFor, (site) => on.includes(site));
  });
}

async function settle(log: LogDatabase, now: Date): Promise<void> {
  const settled = await changeSettings(
    log,
    (newest) => ({ ...newest, pausedUntil: settledPause(newest.pausedUntil, now) }),
    now,
  );
  // It is read by the same rule everywhere, so nothing waits for its being written.
  if (!settled.ok) console.warn(settled.failure.says);
}

async function tellTabs(
  siteFor: (url: URL) => SiteId | null,
  isOn: (site: SiteId) => boolean,
): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: [...new Set(scripts.flatMap(({ matches }) => matches))] });
  for (const { id, url, discarded } of tabs) {
    const site = url !== undefined && URL.canParse(url) ? siteFor(new URL(url)) : null;
    // A discarded tab asks when it is loaded again. Nobody waits for an answer: a frozen tab gives none until it is
    // looked at, and the next switch must not wait for that.
    if (id !== undefined && site && !discarded) {
      tell(id, isOn(site)).catch((error) => console.error(`Tab ${id} could not be switched`, error));
    }
  }
}

async function tell(tabId: number, on: boolean): Promise<void> {
  const reply = await askTab(tabId, 'tab.switch', { on });
  if (reply.ok && !on) await unmarkTrouble(tabId);
}
