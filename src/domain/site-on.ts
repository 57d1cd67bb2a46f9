import type { Settings, SiteId } from './model';
import { pauseEnd } from './pause';

/** Whether Rapport is at work on a site's pages. The practice feed is a page of ours, opened to be used. */
export function siteOn(
  { sitesOff, pausedUntil }: Pick<Settings, 'sitesOff' | 'pausedUntil'>,
  site: SiteId,
  now: Date,
): boolean {
  return site === 'practice' || (!sitesOff.includes(site) && pauseEnd(pausedUntil, now) === null);
}
