import type { TabHandlers } from '../messaging/serve-tab';
import type { Site } from '../sites/site';
import type { HandsOnce } from './hands-once';
import type { MentionsOnPage } from './mentions-on-page';

/** What the popup, the side panel and the background may ask of the coach in a page. */
export function answerTab(parts: {
  site: Site;
  mentions: MentionsOnPage;
  hands: HandsOnce;
  blind: () => boolean;
}): Omit<TabHandlers, 'tab.switch'> {
  const { site, mentions, hands, blind } = parts;
  return {
    'tab.mentions': async () => ({
      site: site.id,
      keys: mentions.list().map(({ facts }) => facts.key),
      blind: blind(),
    }),
    'tab.insert': async ({ key, text }) =>
      (await hands.get())?.insert(key, text) ?? {
        ok: false,
        why: 'The coach could not be loaded into this page. Refresh the page and try again.',
        link: null,
      },
    'tab.coach': async () => ({ opened: (await hands.get())?.openMostUrgent() ?? false }),
    'tab.show': async ({ key }) => ({ shown: (await hands.get())?.show(key) ?? false }),
  };
}
