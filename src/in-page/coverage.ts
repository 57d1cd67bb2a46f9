import { ask } from '../messaging/ask';
import type { Site } from '../sites/site';
import type { Notices } from './notices';

interface Parts {
  document: Document;
  site: Site;
  notices: Notices;
  signal: AbortSignal;
}

/** How long a page may take to fill before "posts are there and I can read none" is said. */
const AFTER_MS = 4_000;

/** Tells the user, and the background, when a page turns out unreadable, or readable again. */
export function watchCoverage({ document, site, notices, signal }: Parts): {
  blind: boolean;
  looked(found: boolean, moved: boolean): void;
} {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let found = false;
  let known: boolean | null = null;
  const told = {
    blind: false,
    /** The page was read: posts were found in it or not. */
    looked(some: boolean, moved: boolean): void {
      if (moved) found = false;
      found ||= some;
      if (found) say(false);
      else timer ??= setTimeout(check, AFTER_MS);
    },
  };

  function check(): void {
    timer = null;
    if (!document.hidden && !found) say(site.coverage(document).blind);
  }

  function say(blind: boolean): void {
    if (known === blind || (known === null && !blind)) return;
    known = blind;
    told.blind = blind;
    void ask('page.coverage', { site: site.id, blind }, signal);
    if (!blind) {
      notices.hide('blind');
      return;
    }
    notices.show({
      id: 'blind',
      says: `Rapport cannot read this ${site.name} page: its layout is new to us. Your contacts, follow-ups and templates still work from the toolbar.`,
      actions: [{ label: 'Close', act: () => undefined }],
    });
  }

  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });
  return told;
}
