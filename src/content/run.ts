import { watchActivity } from '../in-page/activity';
import { LAST_WORDS } from '../in-page/last-words';
import { startCoach } from '../in-page/start';
import { whileOn } from '../in-page/while-on';
import type { Site } from '../sites/site';
import { handsFor } from './hands-world';
import { learn } from './speak';

/**
 * What the content script of a site does: each site has one of its own, so that a page loads nothing that is for
 * another. On install the background injects it into tabs that are already open, where the browser may have run it as
 * well: the second one of the same extension leaves at once.
 */
export function runOn(site: Site): void {
  const world = globalThis as { rapportStarted?: boolean };
  if (!site.matches(new URL(location.href)) || world.rapportStarted) return;
  world.rapportStarted = true;
  learn(LAST_WORDS);
  whileOn(window, site.id, (ended) => {
    startCoach(document, site, handsFor(site.id), ended);
    watchActivity(document, site.id, ended);
  });
}
