import type { ComponentChildren } from 'preact';
import { timeOf } from '../../domain/when/time-of';
import { Icon, type IconName } from '../icon';
import { SITE_FACTS } from '../site-facts';
import type { OpenTab } from './open-tab';

/** What keeps Rapport from reading the open tab, and what works all the same. */
export function TabNotice({ tab, off, paused }: { tab: OpenTab | null; off: boolean; paused: Date | null }) {
  if (tab?.at === 'silent') {
    return (
      <Said>
        Rapport is not at work on this tab: it was open before Rapport was installed or updated. Refresh the
        page to go on.
      </Said>
    );
  }
  if (tab?.at !== 'site') return null;
  const site = SITE_FACTS[tab.site].name;
  if (off) {
    return (
      <Said icon={paused ? 'pause' : 'power'}>
        {paused ? `Paused until ${timeOf(paused)}` : `You switched ${site} off`}: Rapport does not look at
        this page. Your nudges and follow-ups go on.
      </Said>
    );
  }
  if (tab.blind) {
    return (
      <Said>
        Rapport cannot read this page: {site} may have changed. Nothing is lost. What waits below, your
        templates, follow-ups and Copy work as before.
      </Said>
    );
  }
  return null;
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
