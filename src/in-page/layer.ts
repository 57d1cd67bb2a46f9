import theme from '../ui/theme.css?inline';
import css from './layer.css?inline';
import type { Theme } from './page-theme';

export const LAYER_TAG = 'rapport-panel';

/** This many popovers opened over ours within this time are no accident. */
const CONTEST = 5;
const CONTEST_MS = 2_000;

/**
 * Where our panel and notices are drawn: one host at the end of the document in the top layer, holding a
 * closed shadow root. Outside `body`, so that the sites' own rendering never meets it.
 */
export class Layer {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  /** When popovers of the page opened over us, the latest few. */
  #raisedFor: number[] = [];

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    this.host = document.createElement(LAYER_TAG);
    this.#root = this.host.attachShadow({ mode: 'closed' });
    for (const text of [theme, css]) this.adopt(text);
    signal.addEventListener('abort', () => this.host.remove());
    this.#stayOnTop(signal);
    for (const type of KEPT_INSIDE) {
      // Both sites have single-key shortcuts and close their dialogs on a click elsewhere.
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Adds a component's style sheet. */
  adopt(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets.push(sheet);
  }

  /** A place inside the layer for a component to draw itself in. */
  room(): HTMLElement {
    const room = this.document.createElement('div');
    this.#root.append(room);
    return room;
  }

  set theme(theme: Theme) {
    this.host.dataset.theme = theme;
  }

  /** Puts the layer on top of whatever the page opened since. */
  raise(): void {
    if (this.host.parentNode !== this.document.documentElement)
      this.document.documentElement.append(this.host);
    this.host.setAttribute('popover', 'manual');
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
  }

  /** False once the page took the layer away. */
  shown(): boolean {
    return this.host.isConnected && this.host.matches(':popover-open');
  }

  /** True when the focus is in here. */
  focused(): boolean {
    return this.document.activeElement === this.host;
  }

  /** False when the page hides, fades or covers us: then nothing is done on the user's behalf. */
  visible(): boolean {
    if (!this.shown() || this.#contested()) return false;
    if (getComputedStyle(this.host).filter !== 'none') return false;
    for (let element: Element | null = this.host; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (Number(style.opacity) < 0.9 || style.visibility !== 'visible' || style.display === 'none')
        return false;
      // Other filters on the page's root are dark modes of other extensions.
      if (style.filter.includes('opacity') || style.clipPath !== 'none') return false;
    }
    return true;
  }

  #contested(): boolean {
    return this.#raisedFor.length >= CONTEST && performance.now() - (this.#raisedFor[0] ?? 0) < CONTEST_MS;
  }

  /** A popover of the page that opens over us goes below us; a page that insists is left on top and not served. */
  #stayOnTop(signal: AbortSignal): void {
    const onToggle = (event: Event): void => {
      if (!('newState' in event) || event.newState !== 'open' || event.target === this.host) return;
      if (!this.shown() || this.#root.childElementCount === 0) return;
      this.#raisedFor = [...this.#raisedFor, performance.now()].slice(-CONTEST);
      if (!this.#contested()) this.raise();
    };
    // Toggle events do not bubble.
    this.document.addEventListener('toggle', onToggle, { capture: true, signal });
  }
}

const KEPT_INSIDE = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'cut',
  'copy',
  'focusin',
  'focusout',
  'wheel',
  'touchstart',
  'touchend',
];
