import type { ComponentChildren } from 'preact';
import { say } from '../../domain/say/say';
import { timeOf } from '../../domain/when/time-of';
import { Icon, type IconName } from '../icon';
import { later } from '../later';
import { SITE_FACTS } from '../site-facts';
import type { OpenTab } from './open-tab';

const UnreadPage = later(async () => (await import('./unread-page')).UnreadPage);

/** What keeps Rapport from reading the open tab, and what works all the same. */
export function TabNotice({ tab, off, paused }: { tab: OpenTab | null; off: boolean; paused: Date | null }) {
  if (tab?.at === 'silent') {
    return <Said>{say('inbox_notAtWork')}</Said>;
  }
  if (tab?.at !== 'site') return null;
  const site = SITE_FACTS[tab.site].name;
  if (off) {
    return (
      <Said icon={paused ? 'pause' : 'power'}>
        {paused ? say('inbox_paused', { time: timeOf(paused) }) : say('inbox_siteOff', { site })}
      </Said>
    );
  }
  return tab.trouble && <UnreadPage tab={tab} trouble={tab.trouble} />;
}

function Said({ icon = 'warning', children }: { icon?: IconName; children: ComponentChildren }) {
  return (
    <div class="notice">
      <Icon name={icon} size={20} />
      <p class="body">
        <span>{children}</span>
      </p>
    </div>
  );
}
