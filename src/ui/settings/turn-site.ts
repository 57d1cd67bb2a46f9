import type { Settings, SiteId } from '../../domain/model';

/** The settings with a site switched on or off. */
export function turnSite(settings: Settings, site: SiteId, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}
