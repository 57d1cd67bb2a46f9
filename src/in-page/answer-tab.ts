import type { TabHandlers } from '../messaging/serve-tab';
import type { Site } from '../sites/site';
import type { CoachInPage } from './coach-in-page';
import type { ContactChip } from './contact-chip';
import type { MentionsOnPage } from './mentions-on-page';

/** What the popup, the side panel and the background may ask of the coach in a page. */
export function answerTab(parts: {
  site: Site;
  mentions: MentionsOnPage;
  coach: CoachInPage;
  chip: ContactChip;
  blind: () => boolean;
}): TabHandlers {
  const { site, mentions, coach, chip, blind } = parts;
  return {
    'tab.mentions': async () => ({
      site: site.id,
      keys: mentions.list().map(({ facts }) => facts.key),
      blind: blind(),
    }),
    'tab.insert': ({ key, text }) => coach.insert(key, text),
    'tab.coach': async () => ({ opened: coach.openMostUrgent() || chip.focus() }),
    'tab.show': async ({ key }) => ({ shown: coach.show(key) }),
  };
}
