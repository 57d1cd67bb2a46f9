import { Icon } from '../icon';
import { SITE_FACTS } from '../site-facts';
import type { OpenTab } from './open-tab';

/** What keeps Rapport from reading the open tab, and what works all the same. */
export function TabNotice({ tab, sitesOff }: { tab: OpenTab | null; sitesOff: string[] }) {
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
  if (sitesOff.includes(tab.site)) {
    return (
      <Said>
        You switched {site} off.{' '}
        <a href="/src/dashboard/index.html#settings" target="_blank" rel="noopener">
          Switch it on in Settings
        </a>
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

function Said({ children }: { children: preact.ComponentChildren }) {
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <p class="body">
        <span>{children}</span>
      </p>
    </div>
  );
}
