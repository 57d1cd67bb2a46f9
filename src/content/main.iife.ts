import { watchActivity } from '../in-page/activity';
import { startCoach } from '../in-page/start';
import { siteFor } from '../sites';

/**
 * The content script. On install the background injects it into tabs that are already open, where the
 * browser may have run it as well: the second one of the same extension leaves at once.
 */
const world = globalThis as { rapportStarted?: boolean };
const site = siteFor(new URL(location.href));
if (site && !world.rapportStarted) {
  world.rapportStarted = true;
  const { signal } = new AbortController();
  startCoach(document, site, signal);
  watchActivity(document, site.id, signal);
}
