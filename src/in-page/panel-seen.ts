import { say } from '../domain/say/say';
import type { Layer } from './layer';

/** So long the panel must have stood where it stands before a press on it counts: nobody sees, aims and presses faster. */
const STOOD_MS = 250;
/** Hit tests in each direction. */
const ACROSS = 4;
const DOWN = 7;
/** From the panel's edge, whose corners are round. */
const INSET = 12;

/** What Chromium adds to an intersection; Firefox knows nothing of it. */
interface Visibility {
  isVisible?: boolean;
}

/**
 * Whether the user saw what they pressed: a page can fade, cover or move us, and have a press on something of its own
 * meet Insert.
 */
export class PanelSeen {
  #where = '';
  #movedAt = performance.now();
  #rushed = false;
  #clear = true;
  readonly #observer: IntersectionObserver;

  constructor(
    private readonly layer: Layer,
    private readonly panel: HTMLElement,
    signal: AbortSignal,
  ) {
    const watched = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
    this.#observer = new IntersectionObserver((entries) => this.#looked(entries), watched);
    this.#observer.observe(panel);
    signal.addEventListener('abort', () => this.#observer.disconnect());
    panel.addEventListener('pointerdown', (event) => event.isTrusted && this.#pressed(), {
      capture: true,
      signal,
    });
    panel.addEventListener('keydown', () => (this.#rushed = false), { capture: true, signal });
  }

  /** It was placed. */
  placed(): void {
    const { left, top, right, bottom } = this.panel.getBoundingClientRect();
    const where = [left, top, right, bottom].map(Math.round).join();
    if (where === this.#where) return;
    this.#where = where;
    this.#movedAt = performance.now();
  }

  /** In words why a press on it does not count; null when it does. Puts it back on top, so that the next one may. */
  whyNot(): string | null {
    this.#looked(this.#observer.takeRecords());
    const why = !this.layer.visible()
      ? 'page_hidden'
      : !this.#clear || this.layer.topped() || !this.#hit()
        ? 'page_covered'
        : this.#rushed
          ? 'page_moved'
          : null;
    this.#rushed = false;
    if (why === 'page_hidden' || why === 'page_covered') {
      this.layer.raise();
      this.#movedAt = performance.now();
    }
    return why && say(why);
  }

  #pressed(): void {
    this.placed();
    this.#rushed = performance.now() - this.#movedAt < STOOD_MS;
  }

  /** Of several the last is how it is now. */
  #looked(entries: readonly (IntersectionObserverEntry & Visibility)[]): void {
    const last = entries.at(-1);
    if (last) this.#clear = !last.isIntersecting || last.isVisible !== false;
  }

  /** Whether a press anywhere in the panel meets us. */
  #hit(): boolean {
    const { left, top, right, bottom } = this.panel.getBoundingClientRect();
    const { host } = this.layer;
    for (let row = 0; row < DOWN; row++) {
      for (let column = 0; column < ACROSS; column++) {
        const x = left + INSET + ((right - left - 2 * INSET) * column) / (ACROSS - 1);
        const y = top + INSET + ((bottom - top - 2 * INSET) * row) / (DOWN - 1);
        // Nothing is there outside the window.
        const at = host.ownerDocument.elementFromPoint(x, y);
        if (at !== null && at !== host) return false;
      }
    }
    return true;
  }
}
