import { useEffect, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import { Icon } from './icon';
import { hasSitePermission, requestSitePermission, watchPermissions } from './seams/site-permission';
import { trusted } from './trusted';

/** Whether the browser lets Rapport work on the sites; null until it has answered. Follows changes. */
export function useSiteAccess(): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => {
      hasSitePermission().then(setGranted, (error: unknown) => {
        console.error(error);
      });
    };
    look();
    return watchPermissions(look);
  }, []);
  return granted;
}

/** One click to let Rapport work on X and Facebook, where the user or Firefox took that back. */
export function SiteAccess({ granted }: { granted: boolean | null }) {
  const [refused, setRefused] = useState(false);
  if (granted !== false) return null;
  return (
    <div class="notice">
      <Icon name="lock" size={20} />
      <div class="body">
        <p>{say('ui_noSiteAccess')}</p>
        <div class="row">
          <button
            type="button"
            class="button primary small"
            onClick={trusted(() => {
              // Asked at once: the browser wants the click itself, not something after it.
              requestSitePermission().then(
                (given) => setRefused(!given),
                (error: unknown) => {
                  console.error(error);
                  setRefused(true);
                },
              );
            })}
          >
            {say('ui_allowSites')}
          </button>
        </div>
        {refused && <p class="quiet">{say('ui_sitesNotAllowed')}</p>}
      </div>
    </div>
  );
}
