import type { SiteId } from '../domain/model';
import type { LoadHands, MakeHands } from '../in-page/hands-contract';
import { ask } from '../messaging/ask';

/** What the content scripts of the extension share on a page; the page itself cannot see it. */
export interface HandsWorld {
  rapportHands?: MakeHands;
}

/** Has the background put the coach into this page. */
export function handsFor(site: SiteId): LoadHands {
  return async (signal) => {
    const world = globalThis as HandsWorld;
    if (!world.rapportHands) await ask('page.hands', { site }, signal);
    return world.rapportHands ?? null;
  };
}
