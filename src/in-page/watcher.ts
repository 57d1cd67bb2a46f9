import type { Coverage, ReadPost, Site } from '../sites/site';

/** What one look at the page found. */
export interface Look {
  posts: ReadPost[];
  /** The page's address changed since the last look (both sites navigate without loading). */
  moved: boolean;
}

export interface WatchOptions {
  document: Document;
  site: Site;
  onLook(look: Look): void;
  /** Told when a page turns out unreadable, or readable again. */
  onCoverage(coverage: Coverage): void;
  /** The tag of what we put beside posts: a site that draws a post's buttons anew throws it away. */
  ours: string;
  signal: AbortSignal;
}

/** Posts that stream in together are read together; a person does not notice a tenth of a second. */
const GAP_MS = 100;
/** On a page whose reading is slow, looks are spaced so that they take no more than this share of the time. */
const SHARE = 1 / 10;
/** How long a page may take to fill before "posts are there and I can read none" is said. */
const COVERAGE_AFTER_MS = 4_000;

/**
 * Watches a page for posts and reads it again after it changed. The observer itself only decides whether
 * a look is due: it never queries and never forces layout, so a page that mutates thousands of times a
 * second costs one tag-name test each. A hidden page costs nothing: it is read when it is shown again.
 */
export function watchPosts({ document, site, onLook, onCoverage, ours, signal }: WatchOptions): {
  lookNow(): void;
} {
  const window = document.defaultView;
  if (!window) throw new Error('the document has no window');
  let timer: number | null = null;
  let nextLook = 0;
  let href = '';
  let blind: boolean | null = null;
  let coverageTimer: number | null = null;

  function look(): void {
    if (timer !== null) window?.clearTimeout(timer);
    timer = null;
    if (document.hidden) return;
    const started = performance.now();
    const moved = href !== window?.location.href;
    href = window?.location.href ?? '';
    const posts = site.readPosts(document);
    onLook({ posts, moved });
    const took = performance.now() - started;
    nextLook = started + Math.max(GAP_MS, took / SHARE);
    if (posts.length > 0) reportCoverage(false);
    else if (coverageTimer === null) {
      coverageTimer = window?.setTimeout(checkCoverage, COVERAGE_AFTER_MS) ?? null;
    }
  }

  function checkCoverage(): void {
    coverageTimer = null;
    if (!document.hidden) reportCoverage(site.coverage(document).blind);
  }

  function reportCoverage(now: boolean): void {
    if (blind === now || (blind === null && !now)) return;
    blind = now;
    onCoverage(site.coverage(document));
  }

  function lookSoon(): void {
    if (timer !== null || document.hidden) return;
    timer = window?.setTimeout(look, Math.max(0, nextLook - performance.now())) ?? null;
  }

  const observer = new MutationObserver((records) => {
    if (timer !== null || document.hidden) return;
    if (window?.location.href !== href || records.some(mayMatter)) lookSoon();
  });

  function mayMatter(record: MutationRecord): boolean {
    for (const node of record.addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE && site.mayHoldPosts(node as Element)) return true;
    }
    for (const node of record.removedNodes) if (node.nodeName === ours) return true;
    return false;
  }

  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  // A page brought back from the back/forward cache runs on as if nothing happened, but the log may have moved on.
  window.addEventListener('pageshow', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
    if (coverageTimer !== null) window.clearTimeout(coverageTimer);
  });
  look();
  return { lookNow: look };
}
