import { watchActivity } from '../in-page/activity';
import { startCoach } from '../in-page/start';
import { whileOn } from '../in-page/while-on';
import { siteFor } from '../sites';
import { handsFor } from './hands-world';

/**
 * The content script. On install the background injects it into tabs that are already open, where the
 * browser may have run it as well: the second one of the same extension leaves at once.
 */
const world = globalThis as { rapportStarted?: boolean };
const site = siteFor(new URL(location.href));
if (site && !world.rapportStarted) {
  world.rapportStarted = true;
  whileOn(window, site.id, (ended) => {
    startCoach(document, site, handsFor(site.id), ended);
    watchActivity(document, site.id, ended);
  });
}
