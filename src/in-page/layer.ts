import { speech } from '../domain/say/say';
import buttons from '../ui/controls/buttons.css?inline';
import theme from '../ui/theme.css?inline';
import { closedHost } from './closed-host';
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
  /** What the page had in the top layer when we went on top. */
  #below = new WeakSet<Element>();
  /** Tells when a dialog of the page's that we are in was closed or taken away. */
  readonly #dialog = new ResizeObserver(([seen]) => {
    if (seen && !seen.target.matches(':modal')) this.raise();
  });

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    const { host, root } = closedHost(document, LAYER_TAG);
    this.host = host;
    this.#root = root;
    for (const text of [buttons, css, OUR_THEME]) this.adopt(text);
    signal.addEventListener('abort', () => {
      this.#dialog.disconnect();
      this.host.remove();
    });
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

  /** A place inside the layer for a component to draw itself in; it speaks our language, whatever the page's is. */
  room(): HTMLElement {
    const { language, direction } = speech();
    const room = this.document.createElement('div');
    room.lang = language;
    room.dir = direction;
    this.#root.append(room);
    return room;
  }

  set theme(theme: Theme) {
    this.host.dataset.theme = theme;
  }

  /** Puts the layer on top of whatever the page opened since. */
  raise(): void {
    const { document, host } = this;
    // Everything outside an open modal dialog takes no clicks and no focus.
    const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
    this.#dialog.disconnect();
    if (dialog) this.#dialog.observe(dialog);
    const home = dialog ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    host.removeAttribute('inert');
    for (const animation of host.getAnimations()) animation.cancel();
    host.setAttribute('popover', 'manual');
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    this.#below = new WeakSet(this.#others());
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
    // Firefox (153) moves what a script animates, whatever our rules say, and does not tell.
    if (this.host.getAnimations().length > 0) return false;
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

  /** True when the page put something on top of us and kept it from us; where the browser sees such things itself, it is told as well. */
  topped(): boolean {
    return this.#others().some((one) => !this.#below.has(one) && !one.contains(this.host));
  }

  /** What of the page is in the top layer. */
  #others(): Element[] {
    const found = this.document.querySelectorAll(':popover-open, :modal, :fullscreen');
    return [...found].filter((one) => one !== this.host);
  }

  #contested(): boolean {
    return this.#raisedFor.length >= CONTEST && performance.now() - (this.#raisedFor[0] ?? 0) < CONTEST_MS;
  }

  /**
   * A popover or dialog of the page that opens over us goes below us, and what the page closes of ours comes back; a
   * page that insists is left on top and not served.
   */
  #stayOnTop(signal: AbortSignal): void {
    const raise = (): void => {
      this.#raisedFor = [...this.#raisedFor, performance.now()].slice(-CONTEST);
      if (!this.#contested()) this.raise();
    };
    const onToggle = (event: Event): void => {
      if (!(event.target instanceof Element) || this.#root.childElementCount === 0) return;
      const opened = 'newState' in event && event.newState === 'open';
      // What is only unfolded in its place toggles, too.
      const onTop = opened && event.target.matches(':popover-open, :modal');
      const above = onTop && event.target !== this.host && this.shown();
      const lost = !opened && event.target === this.host;
      if (above || lost) raise();
    };
    // Toggle events do not bubble.
    this.document.addEventListener('toggle', onToggle, { capture: true, signal });
  }
}

/** Like all rules for a host they are the page's to override unless they are important; see layer.css. */
const OUR_THEME = theme.replaceAll(/(?:--[\w-]+|color-scheme):[^;{}]+/g, '$& !important');

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
