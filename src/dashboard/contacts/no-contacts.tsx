import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

/** For the very first visit: how people get here. */
export function NoContacts({ onNew }: { onNew: () => void }) {
  return (
    <div class="dash-empty contacts-none">
      <p>
        <strong>Nobody is here yet.</strong>
      </p>
      <p class="quiet">
        Everyone you answer with Rapport on X or Facebook is kept here, with what was said and what comes
        next. You can also begin with the people you know already.
      </p>
      <div class="row">
        <button type="button" class="button primary" onClick={trusted(onNew)}>
          <Icon name="plus" /> New contact
        </button>
        <a class="button" href="#in-out">
          <Icon name="upload" /> Import a file
        </a>
        <a class="button plain" href="/src/practice/index.html" target="_blank" rel="noopener">
          Try it on the practice feed
        </a>
      </div>
      <p class="quiet">
        Or open <SiteLink href="https://x.com/home">X</SiteLink> or{' '}
        <SiteLink href="https://www.facebook.com/">Facebook</SiteLink> and look for the badge beside a post.
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
