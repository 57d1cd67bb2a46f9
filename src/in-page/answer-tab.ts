import type { PageReading } from '../domain/page-reading';
import { say } from '../domain/say/say';
import type { TabHandlers } from '../messaging/serve-tab';
import type { Site } from '../sites/site';
import type { HandsOnce } from './hands-once';
import type { MentionsOnPage } from './mentions-on-page';

/** What the popup, the side panel and the background may ask of the coach in a page. */
export function answerTab(parts: {
  site: Site;
  mentions: MentionsOnPage;
  hands: HandsOnce;
  /** What keeps the page from being read. */
  trouble: () => PageReading | null;
}): Omit<TabHandlers, 'tab.switch'> {
  const { site, mentions, hands, trouble } = parts;
  return {
    'tab.mentions': async () => ({
      site: site.id,
      keys: mentions.list().map(({ facts }) => facts.key),
      trouble: trouble(),
    }),
    'tab.structure': async () => ({ html: (await hands.get())?.structure() ?? null }),
    'tab.insert': async ({ key, text }) =>
      (await hands.get())?.insert(key, text) ?? {
        ok: false,
        why: say('page_notLoaded'),
        link: null,
      },
    'tab.coach': async () => ({ opened: (await hands.get())?.openMostUrgent() ?? false }),
    'tab.show': async ({ key }) => ({ shown: (await hands.get())?.show(key) ?? false }),
  };
}
