import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { SITE_FACTS } from '../../ui/site-facts';
import { trusted } from '../../ui/trusted';

/** For the very first visit: how people get here. */
export function NoContacts({ onNew }: { onNew: () => void }) {
  return (
    <div class="dash-empty contacts-none">
      <p>
        <strong>{say('contacts_noneYet')}</strong>
      </p>
      <p class="quiet">{say('contacts_noneYetWhy')}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={trusted(onNew)}>
          <Icon name="plus" /> {say('contacts_new')}
        </button>
        <a class="button" href="#in-out">
          <Icon name="upload" /> {say('contacts_importFile')}
        </a>
        <a class="button plain" href="/src/practice/index.html" target="_blank" rel="noopener">
          {say('contacts_tryPractice')}
        </a>
      </div>
      <p class="quiet">
        {sayParts('contacts_orOpen', {
          x: <SiteLink href="https://x.com/home">{SITE_FACTS.x.name}</SiteLink>,
          facebook: <SiteLink href="https://www.facebook.com/">{SITE_FACTS.facebook.name}</SiteLink>,
        })}
      </p>
    </div>
  );
}

function SiteLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
