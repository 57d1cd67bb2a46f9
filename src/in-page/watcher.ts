import type { ReadPost, Site } from '../sites/site';
import { Changes } from './changes';

/** What was read, and instead of what. */
export interface Look {
  /** The elements that were read, or are off the page by now. What was read in them earlier is no longer true. */
  units: Element[];
  posts: ReadPost[];
  /** The page's address is another (both sites navigate without loading), and what stands there now was read. */
  moved: boolean;
  /** Something was taken off the page: posts may be gone. */
  removed: boolean;
}

export interface WatchOptions {
  document: Document;
  site: Site;
  onLook(look: Look): void;
  /** A link in this post leads elsewhere now: it may be another post. Told before the page is drawn. */
  onLinked(unit: Element): void;
  /** The tag of what we put beside posts. */
  ours: string;
  signal: AbortSignal;
}

export interface Watcher {
  /** Reads at once what changed and was not read yet. */
  lookNow(): void;
  /** Reads the whole page again, as soon as it can be done without standing in its way. */
  lookAgain(): void;
}

/**
 * Posts that stream in together are read and asked about together: the first at once, the next after a tenth of a
 * second, which a person does not notice.
 */
const GAP_MS = 100;
/**
 * Where more than so many come with two looks running, the feed flies past and nobody reads in it: looks are spaced
 * further, which takes a third less time a post and a sixth of the dropped frames at 150 posts a second.
 */
const FLYING = 6;
const FLYING_GAP_MS = 250;
/** On a page whose reading is slow, looks are spaced so that they take no more than this share of the time. */
const SHARE = 1 / 10;
/** A look waits until the page has so much time before its next frame, but no longer than this. */
const ROOM_MS = 5;
const IDLE_MS = 50;
/** What follows on reading: what was read is taken in and asked about. */
const AFTER_MS = 1.5;
/** A look that takes longer, or longer than the page has time, goes on in the next one: the page never waits for us. */
const SLICE_MS = 6;
/** So many are read before the clock is looked at. */
const AT_ONCE = 4;
/** What tells a post from another when an element is used again for it. */
const TELLING = ['href', 'datetime', 'data-post'];

/**
 * Watches a page for posts. The observer only notes what changed; shortly after, the posts concerned are read, each
 * once however large the page is. A hidden page costs nothing: it is not watched, and read again when it is shown.
 */
export function watchPosts({ document, site, onLook, onLinked, ours, signal }: WatchOptions): Watcher {
  const window = document.defaultView;
  if (!window) throw new Error('the document has no window');
  const changes = new Changes(ours);
  /** The units found so far, to find the one around a change by. */
  const known = new WeakSet<Element>();
  let waiting = new Set<Element>();
  let wholePage = false;
  let timer: number | null = null;
  let idle: number | null = null;
  let nextLook = 0;
  let flying = false;
  let href = '';
  let moving = false;

  const observer = new MutationObserver((records) => {
    changes.add(records);
    lookSoon();
  });
  /** The same for links, which are few: where one leads elsewhere, its post may be another. */
  const links = new MutationObserver((records) => {
    for (const { target } of records) {
      const unit = knownAround(target as Element);
      if (unit) onLinked(unit);
    }
    changes.add(records);
    lookSoon();
  });

  function lookSoon(): void {
    if (timer !== null || idle !== null || document.hidden || signal.aborted) return;
    const wait = nextLook - performance.now();
    if (wait > 0) timer = window?.setTimeout(lookWhenIdle, wait) ?? null;
    else lookWhenIdle();
  }

  function lookWhenIdle(): void {
    timer = null;
    lookBefore(performance.now() + IDLE_MS);
  }

  function lookBefore(latest: number): void {
    const timeout = Math.max(1, latest - performance.now());
    const lookIfRoom = (deadline: IdleDeadline): void => {
      const has = deadline.didTimeout ? SLICE_MS : deadline.timeRemaining() - AFTER_MS;
      if (has + AFTER_MS < ROOM_MS) lookBefore(latest);
      else look(performance.now() + Math.min(SLICE_MS, has));
    };
    idle = window?.requestIdleCallback(lookIfRoom, { timeout }) ?? null;
  }

  function putOff(): void {
    if (timer !== null) window?.clearTimeout(timer);
    if (idle !== null) window?.cancelIdleCallback(idle);
    timer = idle = null;
  }

  function look(until: number): void {
    putOff();
    if (document.hidden || signal.aborted) return;
    const started = performance.now();
    const left = href !== document.URL;
    href = document.URL;
    moving ||= left;
    const { added, touched, removed } = changes.take();
    for (const element of added) note(element, knownAround(element));
    for (const element of touched) {
      const unit = knownAround(element);
      if (unit) note(element, unit);
    }
    if (left || wholePage) for (const unit of site.unitsIn(document)) waiting.add(unit);
    wholePage = false;
    if (!moving && !removed && waiting.size === 0) return;
    const read = readUntil(until);
    const moved = moving && waiting.size === 0;
    if (moved) moving = false;
    onLook({ ...read, moved, removed });
    const took = performance.now() - started;
    const many = read.posts.length > FLYING;
    // What is left goes on as soon as the page has time again.
    const gap = waiting.size > 0 ? 0 : many && flying ? FLYING_GAP_MS : GAP_MS;
    flying = many;
    nextLook = started + Math.max(gap, took / SHARE);
    if (waiting.size > 0) lookSoon();
  }

  function note(changed: Element, unit: Element | null): void {
    if (!changed.isConnected) return;
    for (const one of site.unitsAround(changed, unit)) {
      // Where a new post may be anywhere, the others that are found with it did not change.
      if (!known.has(one) || one.contains(changed) || changed.contains(one)) waiting.add(one);
    }
  }

  function knownAround(element: Element): Element | null {
    for (let at: Element | null = element; at; at = at.parentElement) if (known.has(at)) return at;
    return null;
  }

  function readUntil(until: number): { units: Element[]; posts: ReadPost[] } {
    const units: Element[] = [];
    const posts: ReadPost[] = [];
    const queue = [...waiting];
    for (let from = 0; from < queue.length; from += AT_ONCE) {
      if (from > 0 && performance.now() > until) {
        waiting = new Set(queue.slice(from));
        return { units, posts };
      }
      const some = queue.slice(from, from + AT_ONCE);
      for (const unit of some) known.add(unit);
      units.push(...some);
      posts.push(...site.readEvery(...some.filter((unit) => unit.isConnected)));
    }
    waiting = new Set();
    return { units, posts };
  }

  function watch(): void {
    const all = { childList: true, subtree: true, characterData: true };
    observer.observe(document.documentElement, all);
    links.observe(document.documentElement, { subtree: true, attributeFilter: TELLING });
    wholePage = true;
    lookSoon();
  }

  function rest(): void {
    observer.disconnect();
    links.disconnect();
    changes.take();
    waiting.clear();
    putOff();
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : watch()), { signal });
  // A page brought back from the back/forward cache runs on as if nothing happened, but the log may have moved on.
  window.addEventListener('pageshow', (event) => event.persisted && watch(), { signal });
  signal.addEventListener('abort', rest);
  if (!document.hidden) watch();
  return {
    lookNow() {
      changes.add([...observer.takeRecords(), ...links.takeRecords()]);
      look(Number.POSITIVE_INFINITY);
    },
    lookAgain() {
      wholePage = true;
      lookSoon();
    },
  };
}
