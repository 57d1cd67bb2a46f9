import type { SiteId } from '../domain/model';
import { ask } from '../messaging/ask';
import { serveTab } from '../messaging/serve-tab';

/**
 * Runs `start` while Rapport is at work on this site, and ends it when the user switches the site off or makes a
 * pause, however often that changes while the page is open. What is left of it then are two ears that the page cannot
 * see: for the background, and for the page's return from the back/forward cache, where nobody could tell it.
 */
export function whileOn(window: Window, site: SiteId, start: (ended: AbortSignal) => void): void {
  let running: AbortController | null = null;
  /** While nothing runs, this says that the page is at rest and not forgotten. */
  let resting: AbortController | null = null;
  let word = 0;

  function turn(on: boolean): void {
    word += 1;
    if (on) {
      if (running) return;
      resting?.abort();
      resting = null;
      running = new AbortController();
      start(running.signal);
      return;
    }
    running?.abort();
    running = null;
    rest();
  }

  function rest(): void {
    if (resting) return;
    resting = new AbortController();
    serveTab({ 'tab.mentions': () => ({ site, keys: [], trouble: null }) }, resting.signal);
  }

  async function askWhether(): Promise<void> {
    const asked = word;
    const reply = await ask('site.state', { site });
    // Told meanwhile, which is newer.
    if (word !== asked) return;
    if (reply.ok) turn(reply.answer.on);
    // No answer: better at work in vain than blind without a word. The background reads the settings again for every
    // batch of posts, so nothing is kept of a page that is switched off, and once it is up it tells every page.
    else if (reply.why !== 'gone') turn(true);
  }

  rest();
  serveTab(
    {
      'tab.switch': ({ on }) => {
        turn(on);
        return { on };
      },
    },
    new AbortController().signal,
  );
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void askWhether();
  });
  void askWhether();
}
