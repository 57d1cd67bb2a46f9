import type { MentionOnPage } from './mentions-on-page';
import { Recent } from './recent';

/** Shorter is scrolling past. */
const LONG_ENOUGH_MS = 1_000;
/** Posts that come into sight together are told together. */
const GATHER_MS = 2_000;
/** A post that stays in sight, or comes back into it, is told again after this. */
const AGAIN_MS = 60_000;
/** Steps fine enough to notice half a window of a post that is many windows tall. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20);
const REMEMBERED = 1_000;

/** A post that is watched. */
interface Watched {
  key: string;
  inView: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

/**
 * Notices which mentions the user really has before their eyes: half of the post (or half a window of it) for a
 * second, uncovered, in a tab that is shown. Watches nothing but posts that carry a badge and wait; never scrolls.
 */
export class Sights {
  readonly #watched = new Map<Element, Watched>();
  readonly #elements = new Map<string, Element>();
  /** When a mention was told last. */
  readonly #told = new Recent<number>(REMEMBERED);
  readonly #gathered = new Set<string>();
  readonly #observer: IntersectionObserver;
  #sending: ReturnType<typeof setTimeout> | null = null;

  /** `tell` hears the keys of what was seen, in batches. */
  constructor(
    private readonly document: Document,
    private readonly tell: (keys: string[]) => void,
    signal: AbortSignal,
  ) {
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), { threshold: STEPS });
    document.addEventListener('visibilitychange', () => this.#shownOrHidden(), { signal });
    document.defaultView?.addEventListener('pagehide', () => this.#leaveAll(), { signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      for (const { timer } of this.#watched.values()) if (timer !== null) clearTimeout(timer);
      if (this.#sending !== null) clearTimeout(this.#sending);
      this.#watched.clear();
      this.#elements.clear();
    });
  }

  /** A mention stands on the page. Elements are used again: one that shows another post begins anew. */
  watch({ read: { element }, facts }: MentionOnPage): void {
    if (facts.status !== 'waiting') {
      this.forget(facts.key);
      return;
    }
    if (this.#elements.get(facts.key) === element && this.#watched.get(element)?.key === facts.key) return;
    this.forget(facts.key);
    const before = this.#watched.get(element);
    if (before) this.forget(before.key);
    this.#elements.set(facts.key, element);
    this.#watched.set(element, { key: facts.key, inView: false, timer: null });
    this.#observer.observe(element);
  }

  /** A mention stands on the page no more. */
  forget(key: string): void {
    const element = this.#elements.get(key);
    const watched = element && this.#watched.get(element);
    this.#elements.delete(key);
    if (!element || watched?.key !== key) return;
    this.#left(watched);
    this.#observer.unobserve(element);
    this.#watched.delete(element);
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRect, boundingClientRect, rootBounds } of entries) {
      const watched = this.#watched.get(target);
      if (!watched) continue;
      const whole = Math.min(boundingClientRect.height, rootBounds?.height ?? innerHeight);
      const inView = whole > 0 && intersectionRect.height >= whole / 2;
      if (inView === watched.inView) continue;
      if (!inView) {
        this.#left(watched);
        continue;
      }
      watched.inView = true;
      this.#wait(target, watched);
    }
  }

  #wait(element: Element, watched: Watched): void {
    if (watched.timer !== null || this.document.hidden) return;
    watched.timer = setTimeout(() => {
      watched.timer = null;
      // Covered, by a dialog say: looked at again until it is not.
      if (!uncovered(element)) this.#wait(element, watched);
      else this.#seen(watched.key);
    }, LONG_ENOUGH_MS);
  }

  /** It was in sight until now: said again where the last word of it is old. */
  #left(watched: Watched): void {
    const seen = watched.inView && watched.timer === null && this.#told.get(watched.key) !== undefined;
    if (watched.timer !== null) clearTimeout(watched.timer);
    watched.timer = null;
    watched.inView = false;
    if (seen) this.#seen(watched.key);
  }

  #seen(key: string): void {
    const told = this.#told.get(key);
    if (told !== undefined && performance.now() - told < AGAIN_MS) return;
    this.#told.set(key, performance.now());
    this.#gathered.add(key);
    this.#sending ??= setTimeout(() => this.#send(), GATHER_MS);
  }

  #send(): void {
    if (this.#sending !== null) clearTimeout(this.#sending);
    this.#sending = null;
    const keys = [...this.#gathered];
    this.#gathered.clear();
    if (keys.length > 0) this.tell(keys);
  }

  #shownOrHidden(): void {
    if (this.document.hidden) {
      this.#leaveAll();
      return;
    }
    // Observed afresh, the browser says at once what is in view.
    for (const element of this.#watched.keys()) {
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
  }

  /** The tab is hidden or the page goes: nobody sees anything here any more. */
  #leaveAll(): void {
    for (const watched of this.#watched.values()) this.#left(watched);
    this.#send();
  }
}

/** Whether what the user sees in the middle of the post's visible part is the post. */
function uncovered(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const at = element.ownerDocument.elementFromPoint(x, y);
  return at !== null && (element.contains(at) || at.contains(element));
}
