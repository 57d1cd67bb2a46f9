import controls from '../ui/controls.css?inline';
import theme from '../ui/theme.css?inline';
import css from './layer.css?inline';
import { pageTheme } from './page-theme';

export const LAYER_TAG = 'rapport-panel';

/** Inline and important: a page's own style sheet cannot fade, move or shrink us. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/**
 * Where our panel and notices are drawn: one host at the end of the document in the top layer, holding a
 * closed shadow root. Outside `body`, so that the sites' own rendering never meets it.
 */
export class Layer {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    this.host = document.createElement(LAYER_TAG);
    this.#root = this.host.attachShadow({ mode: 'closed' });
    for (const text of [theme, controls, css]) this.adopt(text);
    this.#style();
    signal.addEventListener('abort', () => this.host.remove());
    this.#keepOurStyle(signal);
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

  /** Puts the layer on top of whatever the page opened since, and in the page's colours. */
  raise(): void {
    this.host.dataset.theme = pageTheme(this.document);
    if (this.host.parentNode !== this.document.documentElement)
      this.document.documentElement.append(this.host);
    this.host.setAttribute('popover', 'manual');
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
  }

  /** False when the page hides or fades us: then nothing is done on the user's behalf. */
  visible(): boolean {
    if (!this.host.isConnected) return false;
    for (let element: Element | null = this.host; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (Number(style.opacity) < 0.9 || style.visibility !== 'visible' || style.display === 'none')
        return false;
      if (style.filter !== 'none' || style.clipPath !== 'none') return false;
    }
    return true;
  }

  #style(): void {
    for (const [name, value] of Object.entries(HOST_STYLE))
      this.host.style.setProperty(name, value, 'important');
  }

  /** A page script that restyles our host is answered by styling it back. */
  #keepOurStyle(signal: AbortSignal): void {
    const ours = this.host.style.cssText;
    const observer = new MutationObserver(() => {
      if (this.host.style.cssText === ours) return;
      this.host.removeAttribute('style');
      this.#style();
      observer.takeRecords();
    });
    observer.observe(this.host, { attributes: true, attributeFilter: ['style', 'class', 'hidden'] });
    signal.addEventListener('abort', () => observer.disconnect());
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
