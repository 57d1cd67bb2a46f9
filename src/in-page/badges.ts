import { intentOf } from '../domain/intents';
import { say, speech } from '../domain/say/say';
import type { BadgeFacts } from '../messaging/protocol';
import type { BadgeSide } from '../sites/site';
import css from './badge.css?inline';
import { closedHost } from './closed-host';
import type { MentionOnPage } from './mentions-on-page';
import type { Theme } from './page-theme';

export const BADGE_TAG = 'rapport-badge';

/** A speech bubble: a mention without an intent of its own. */
const PLAIN_MARK = 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z';
const DONE_MARK = 'M9.5 17.6 4 12.1l2-2 3.5 3.5L18 5.1l2 2z';

/** The sites open the post on a click anywhere in it, and have single-key shortcuts. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
];

/** The attributes of a host that are ours. */
const OURS = new Set(['data-side', 'data-theme']);
/** Badges that were taken off the page and are put up again: making one takes as long as reading two posts. */
const SPARE = 20;

interface Badge {
  /** The mention it stands for now. */
  key: string;
  host: HTMLElement;
  button: HTMLButtonElement;
  path: SVGPathElement;
  shown: string;
}

/**
 * Draws the badges. By hand and from one template: 200 of them cost 4 ms of script this way and 32 ms with
 * preact. A badge lives in the post's own row of actions, in a closed shadow root of its own, laid out
 * absolutely, so that nothing in the page moves.
 */
export class Badges {
  readonly #badges = new Map<string, Badge>();
  readonly #spare: Badge[] = [];
  readonly #sheet: CSSStyleSheet;
  readonly #template: HTMLTemplateElement;
  readonly #apart: Document;
  #theme: Theme = 'light';

  constructor(
    private readonly document: Document,
    private readonly onOpen: (key: string) => void,
    /** The user is about to press one. */
    private readonly onNear: () => void,
  ) {
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(css);
    this.#apart = document.implementation.createHTMLDocument();
    this.#template = document.createElement('template');
    this.#template.innerHTML =
      '<button type="button"><svg viewBox="0 0 24 24" aria-hidden="true"><path></path></svg></button>';
    const { language, direction } = speech();
    const button = this.#template.content.querySelector('button');
    button?.setAttribute('lang', language);
    button?.setAttribute('dir', direction);
  }

  /** Puts the badge of a mention beside its post, wherever the site moved it. */
  show({ read, facts }: MentionOnPage): void {
    const { actions } = read;
    if (!actions) {
      this.drop(facts.key);
      return;
    }
    const badge = this.#badges.get(facts.key) ?? this.#take(facts.key);
    this.#draw(badge, facts, read.badgeSide);
    if (badge.host.parentNode !== actions) actions.append(badge.host);
  }

  /** Takes a badge off the page and forgets it: what it stands in may be off the page already. */
  drop(key: string): void {
    const badge = this.#badges.get(key);
    if (!badge) return;
    badge.host.remove();
    this.#badges.delete(key);
    if (this.#spare.length < SPARE) this.#spare.push(badge);
  }

  /** Takes the badges inside an element off the page until they are shown again. */
  leave(element: Element): void {
    for (const { host } of this.#badges.values()) if (element.contains(host)) host.remove();
  }

  /** The page's own colours, for the ring around the badges. */
  set theme(theme: Theme) {
    this.#theme = theme;
    for (const { host } of this.#badges.values()) host.dataset.theme = theme;
  }

  /** The badge of a mention, to place the panel at and give the focus back to. */
  host(key: string): HTMLElement | null {
    return this.#badges.get(key)?.host ?? null;
  }

  focus(key: string): void {
    // Where the site cuts its rows off, the page would be moved.
    this.#badges.get(key)?.button.focus({ preventScroll: true });
  }

  clear(): void {
    for (const badge of this.#badges.values()) badge.host.remove();
    this.#badges.clear();
    this.#spare.length = 0;
  }

  /** One for a mention that has none. */
  #take(key: string): Badge {
    const badge = this.#spare.pop() ?? this.#make();
    badge.key = key;
    // What the page did to it where it stood before is not taken along.
    for (const name of badge.host.getAttributeNames()) if (!OURS.has(name)) badge.host.removeAttribute(name);
    badge.host.dataset.theme = this.#theme;
    this.#badges.set(key, badge);
    return badge;
  }

  #make(): Badge {
    const { host, root } = closedHost(this.document, BADGE_TAG, this.#apart);
    root.adoptedStyleSheets = [this.#sheet];
    root.append(this.document.importNode(this.#template.content, true));
    const button = root.querySelector('button');
    const path = root.querySelector('path');
    if (!button || !path) throw new Error('the badge template lost its parts');
    for (const type of KEPT_INSIDE) {
      host.addEventListener(type, (event) => event.stopPropagation());
    }
    for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, this.onNear, { once: true });
    const badge = { key: '', host, button, path, shown: '' };
    button.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.onOpen(badge.key);
    });
    return badge;
  }

  #draw(badge: Badge, facts: BadgeFacts, side: BadgeSide): void {
    const print = `${facts.intent}|${facts.status}|${side}|${facts.says.join()}`;
    if (badge.shown === print) return;
    badge.shown = print;
    const intent = facts.intent ? intentOf(facts.intent) : null;
    const done = facts.status === 'answered';
    badge.host.dataset.side = side;
    badge.button.dataset.tone = intent?.tone ?? 'noise';
    badge.button.toggleAttribute('data-done', done);
    badge.path.setAttribute('d', done ? DONE_MARK : (intent?.mark ?? PLAIN_MARK));
    const what = done ? say('page_answered') : (intent?.label ?? say('page_worthALook'));
    const name = [what, ...facts.says].join('. ');
    badge.button.setAttribute('aria-label', say('page_badge', { says: name }));
    badge.button.title = name;
  }
}
