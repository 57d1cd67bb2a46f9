import type { PageReading, ReadingState } from '../domain/page-reading';
import { say } from '../domain/say/say';
import { ask } from '../messaging/ask';
import type { Steps } from '../sites/coverage';
import type { Coverage, Site } from '../sites/site';
import type { Notices } from './notices';

interface Parts {
  document: Document;
  site: Site;
  notices: Notices;
  signal: AbortSignal;
}

/** How long a page may take to fill before what looks like posts is compared with what was read. */
const FIRST_MS = 4_000;
/** What seems unreadable is looked at again after this: a page that loads is often half there. Both, and the idle time, stay below ten seconds. */
const AGAIN_MS = 3_000;
/** A page that can be read is looked at again when it changed, not sooner than this. */
const LATER_MS = 10_000;
/** One that was said to be unreadable, sooner: to take it back. */
const MEND_MS = 1_500;
/** How long a check waits for the page to have nothing to do. */
const IDLE_MS = 900;
/** What is checked in one go, and how soon it goes on on a page that is never idle. */
const SLICE_MS = 8;
const NEXT_MS = 16;
/** On a page whose check is slow, later ones are spaced so that they take no more than this share of the time. */
const SHARE = 1 / 1_000;

/** What is known of how well a page can be read. */
export interface WatchedCoverage {
  /** What was told of this page and still holds; null: nothing is known to be wrong. */
  readonly trouble: PageReading | null;
  /** The page was read, because it changed; it may be another one. */
  looked(moved: boolean): void;
}

/**
 * Compares, while a page is looked at and changes, what looks like posts with what was read. What fails twice in a row
 * is told, within ten seconds of the page being there, and taken back when it can be read again.
 */
export function watchCoverage({ document, site, notices, signal }: Parts): WatchedCoverage {
  const window = document.defaultView;
  if (!window) throw new Error('the document has no window');
  let timer: number | null = null;
  let due = 0;
  /** What the last check of this page saw; null before the first. */
  let last: ReadingState | null = null;
  /** Nothing looked like a post so far: the page may still be on its way. */
  let empty = true;
  let cost = 0;
  let checking: Steps<Coverage> | null = null;
  let trouble: PageReading | null = null;
  /** The kinds of pages that the user was told of on the page itself. */
  const noticed = new Set<string>();

  function checkIn(ms: number): void {
    const at = performance.now() + ms;
    if (signal.aborted || (timer !== null && due <= at)) return;
    rest();
    due = at;
    timer = window?.setTimeout(() => window.requestIdleCallback(check, { timeout: IDLE_MS }), ms) ?? null;
  }

  function rest(): void {
    if (timer !== null) window?.clearTimeout(timer);
    timer = null;
  }

  function check(): void {
    timer = null;
    checking = site.coverage(document);
    cost = 0;
    checkOn(checking);
  }

  /** A long feed is looked at a little at a time, so that the page never waits for us. */
  function checkOn(steps: Steps<Coverage>): void {
    // Shown again, a page is read again, which leads back here.
    if (signal.aborted || document.hidden || checking !== steps) return;
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() < started + SLICE_MS) step = steps.next();
    cost += performance.now() - started;
    if (step.done) judge(readingOf(document, site, step.value));
    else window?.requestIdleCallback(() => checkOn(steps), { timeout: NEXT_MS });
  }

  function judge(reading: PageReading): void {
    checking = null;
    const before = last;
    last = reading.state;
    empty = reading.present === 0;
    if (last === 'fine') takeBack(reading);
    else if (before === null || before === 'fine') checkIn(AGAIN_MS);
    else tell(reading);
  }

  function tell(reading: PageReading): void {
    const known = trouble?.state === reading.state;
    trouble = reading;
    if (known) return;
    void ask('page.coverage', { site: site.id, reading }, signal);
    if (reading.state === 'blind') showNotice(reading.kind);
    else notices.hide('blind');
  }

  function takeBack(reading: PageReading): void {
    if (!trouble) return;
    trouble = null;
    void ask('page.coverage', { site: site.id, reading }, signal);
    notices.hide('blind');
  }

  function showNotice(kind: string): void {
    if (noticed.has(kind)) return;
    noticed.add(kind);
    notices.show({
      id: 'blind',
      says: say('page_blind', { site: site.name }),
      actions: [{ label: say('page_close'), act: () => undefined }],
    });
  }

  signal.addEventListener('abort', rest);
  return {
    get trouble() {
      return trouble;
    },
    looked(moved) {
      if (moved) {
        last = null;
        empty = true;
        checking = null;
        rest();
        if (trouble) takeBack({ ...trouble, state: 'fine' });
      }
      if (trouble) checkIn(Math.max(MEND_MS, cost / SHARE));
      else checkIn(last === null || empty ? FIRST_MS : Math.max(LATER_MS, cost / SHARE));
    },
  };
}

function readingOf(document: Document, site: Site, coverage: Coverage): PageReading {
  const { present, read, missing, blind, drop } = coverage;
  const state = blind ? 'blind' : drop ? 'drop' : 'fine';
  return { state, kind: site.pageKind(new URL(document.location.href)), present, read, missing };
}
