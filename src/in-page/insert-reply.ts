import { say } from '../domain/say/say';
import type { InsertOutcome } from '../messaging/protocol';
import { insertText } from '../sites/insert-text';
import type { ReadPost, Site } from '../sites/site';
import { INSERT_WORDS } from './insert-words';

/** How long a site may take to open its reply box; X's dialog needs about a second on a slow machine. */
const OPENING_MS = 5_000;

/**
 * Puts a text into the site's own reply box for a post, opening the box first when it is closed. Part of
 * the user's own click; presses nothing but the site's Reply control and never sends.
 */
export async function insertReply(
  site: Site,
  read: ReadPost | undefined,
  text: string,
  signal: AbortSignal,
): Promise<InsertOutcome & { box?: HTMLElement }> {
  if (!read?.element.isConnected) {
    return { ok: false, why: say('page_postGone'), link: null };
  }
  const link = site.intentLink(read.post, text);
  const box = site.composerFor(read) ?? (await openedComposer(site, read, signal));
  if (!box) {
    return { ok: false, why: say('page_noBox', { site: site.name }), link };
  }
  const result = await insertText(box, text, signal);
  return result.ok ? { ok: true, box } : { ok: false, why: say(INSERT_WORDS[result.why]), link };
}

async function openedComposer(site: Site, read: ReadPost, signal: AbortSignal): Promise<HTMLElement | null> {
  if (!site.openComposer(read)) return null;
  return new Promise((resolve) => {
    const find = (): void => {
      const box = site.composerFor(read);
      if (box) finish(box);
    };
    const observer = new MutationObserver(find);
    const timer = setTimeout(() => finish(null), OPENING_MS);
    const stop = (): void => finish(null);
    function finish(box: HTMLElement | null): void {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(box);
    }
    signal.addEventListener('abort', stop);
    observer.observe(read.element.ownerDocument, { childList: true, subtree: true });
    find();
  });
}
