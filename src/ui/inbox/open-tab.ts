import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../../messaging/ask-tab';
import type { TabState } from '../../messaging/protocol';
import { activeTab, watchTabs } from '../seams/active-tab';
import { hearReadings } from '../seams/hear-readings';
import { siteOrigins } from '../seams/site-permission';

/** What is known of the tab the user is looking at. */
export type OpenTab =
  /** A page that is none of our sites'. */
  | { at: 'elsewhere' }
  /** A page of X or Facebook on which no coach answers: it was open before Rapport came or changed. */
  | { at: 'silent' }
  | ({ at: 'site'; tabId: number } & TabState);

/** How long a burst of tab events may go on before it is looked at. */
const SETTLE_MS = 150;

/** Follows the active tab of this window. A new value among `changes` asks again. Null until known. */
export function useOpenTab(...changes: [unknown, unknown]): OpenTab | null {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [moves, setMoves] = useState(0);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setMoves((count) => count + 1), SETTLE_MS);
    };
    const stops = [watchTabs(moved), hearReadings(moved)];
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the tab or a change in the log is when to ask.
  useEffect(() => {
    const leaving = new AbortController();
    lookAtTab(leaving.signal).then(
      (found) => {
        if (!leaving.signal.aborted) setTab(found);
      },
      (error: unknown) => console.error(error),
    );
    return () => leaving.abort();
  }, [moves, ...changes]);
  return tab;
}

async function lookAtTab(signal: AbortSignal): Promise<OpenTab> {
  const tab = await activeTab();
  if (!tab) return { at: 'elsewhere' };
  const reply = await askTab(tab.id, 'tab.mentions', {}, signal);
  if (reply.ok) return { at: 'site', tabId: tab.id, ...reply.answer };
  return isOurSite(tab.url) ? { at: 'silent' } : { at: 'elsewhere' };
}

/** Only addresses of our sites and our own pages are told to us; hosts are compared whole. */
function isOurSite(address: string | null): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { host } = new URL(address);
  return siteOrigins().some((pattern) => pattern.split('/')[2] === host);
}
