import { signal } from '@preact/signals';
import { render } from 'preact';
import type { CoachView } from '../domain/coach-view';
import { say } from '../domain/say/say';
import { Coach } from '../ui/coach/coach';
import coachCss from '../ui/coach/coach.css?inline';
import type { CoachPort } from '../ui/coach/port';
import type { Layer } from './layer';
import { keepOwnSelection } from './own-selection';
import { keepOwnWords } from './own-words';
import { pageZoom } from './page-zoom';
import { PanelSeen } from './panel-seen';
import { around, type Box, placePanel } from './placement';

export interface PanelRequest {
  key: string;
  /** What the panel stands beside and never covers while there is room; empty once it is off the page. */
  beside(): Element[];
  load(signal: AbortSignal): Promise<CoachView | { why: string }>;
  port: CoachPort;
  /** Takes the focus back. Called only when the panel had it. */
  giveBack(): void;
}

/** The coach beside a post. One at a time; Esc closes it and gives the focus back to the badge. */
export class Panel {
  readonly #answered = signal(false);
  #open: { key: string; room: HTMLElement; closing: AbortController; giveBack: () => void } | null = null;
  #seen: PanelSeen | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly signal: AbortSignal,
  ) {
    layer.adopt(coachCss);
    signal.addEventListener('abort', () => this.close());
  }

  /** The key of the mention it shows, or null when it is closed or the page took it away. */
  get key(): string | null {
    return this.layer.shown() ? (this.#open?.key ?? null) : null;
  }

  /** Tells the coach whether the reply to its mention was seen to go out. */
  set answered(now: boolean) {
    this.#answered.value = now;
  }

  /** In words why the press just now does not count, because the user may not have seen what they pressed; else null. */
  unseen(): string | null {
    return this.#seen?.whyNot() ?? null;
  }

  async open(request: PanelRequest): Promise<void> {
    this.close();
    this.#answered.value = false;
    const closing = new AbortController();
    const room = this.layer.room();
    this.#open = { key: request.key, room, closing, giveBack: request.giveBack };
    const stopped = AbortSignal.any([closing.signal, this.signal]);
    const close = (): void => this.close();
    this.layer.raise();
    render(<Frame onClose={close}>{<p class="waiting">{say('page_loading')}</p>}</Frame>, room);
    const panel = panelIn(room);
    this.#seen = new PanelSeen(this.layer, panel, stopped);
    keepOwnWords(room, stopped);
    keepOwnSelection(room, stopped);
    place(panel, request.beside, this.#seen, stopped);
    panel.focus({ preventScroll: true });
    const view = await request.load(stopped);
    if (stopped.aborted) return;
    const body =
      'why' in view ? (
        <p class="waiting" role="alert">
          {view.why}
        </p>
      ) : (
        <Coach view={view} port={request.port} place="page" answered={this.#answered} onClose={close} />
      );
    const waiting = panel.matches(':focus');
    render(<Frame onClose={close}>{body}</Frame>, room);
    // Into the coach, which knows the keys; not away from a field the user went to meanwhile.
    if (waiting) room.querySelector<HTMLElement>('.coach')?.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#open) return;
    const { room, closing, giveBack } = this.#open;
    const focused = this.layer.focused();
    this.#open = null;
    closing.abort();
    render(null, room);
    room.remove();
    if (focused) giveBack();
  }
}

function Frame({ children, onClose }: { children: preact.ComponentChildren; onClose: () => void }) {
  return (
    <div
      class="panel rapport"
      role="dialog"
      aria-label={say('page_coach')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
}

/** Places the panel, and again when the window, the panel's content or what it stands beside changes size. */
function place(panel: HTMLElement, beside: () => Element[], seen: PanelSeen, signal: AbortSignal): void {
  const watched = new Set<Element>();
  const settle = (): void => {
    const elements = beside();
    const zoom = pageZoom(panel);
    const inOurs = ({ left, top, right, bottom }: Box): Box => ({
      left: left / zoom,
      top: top / zoom,
      right: right / zoom,
      bottom: bottom / zoom,
    });
    const box = around(elements.map((element) => inOurs(element.getBoundingClientRect())));
    // What it stood beside is gone (the site unmounts what is scrolled away): it stays where it is.
    if (signal.aborted) return;
    if (!box) {
      seen.placed();
      return;
    }
    const view = { width: document.documentElement.clientWidth / zoom, height: innerHeight / zoom };
    // The width first: the height that the content asks for depends on it.
    panel.style.width = `${Math.round(placePanel(box, 0, view).width)}px`;
    panel.style.maxHeight = '';
    const { left, top, maxHeight } = placePanel(box, panel.offsetHeight, view);
    panel.style.maxHeight = `${Math.floor(maxHeight)}px`;
    panel.style.left = `${Math.round(left)}px`;
    panel.style.top = `${Math.round(top)}px`;
    seen.placed();
    for (const element of watched) if (!elements.includes(element)) forget(element);
    for (const element of elements) if (!watched.has(element)) watch(element);
  };
  const resized = new ResizeObserver(settle);
  function watch(element: Element): void {
    watched.add(element);
    resized.observe(element);
  }
  function forget(element: Element): void {
    watched.delete(element);
    resized.unobserve(element);
  }
  settle();
  resized.observe(panel);
  window.addEventListener('resize', settle, { signal });
  signal.addEventListener('abort', () => resized.disconnect());
}

function panelIn(room: HTMLElement): HTMLElement {
  const panel = room.querySelector<HTMLElement>('.panel');
  if (!panel) throw new Error('the panel was not drawn');
  return panel;
}
