import { autoPlacement, computePosition, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { CoachView } from '../domain/coach-view';
import { Coach } from '../ui/coach/coach';
import coachCss from '../ui/coach/coach.css?inline';
import type { CoachPort } from '../ui/coach/port';
import type { Layer } from './layer';

export interface PanelRequest {
  key: string;
  /** What the panel opens beside, and who gets the focus back when it closes. */
  anchor: HTMLElement;
  load(signal: AbortSignal): Promise<CoachView | { why: string }>;
  port: CoachPort;
  onClosed(): void;
}

/** The coach beside a post. One at a time; Esc closes it and gives the focus back to the badge. */
export class Panel {
  #open: { key: string; room: HTMLElement; closing: AbortController; onClosed: () => void } | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly signal: AbortSignal,
  ) {
    layer.adopt(coachCss);
    signal.addEventListener('abort', () => this.close());
  }

  /** The key of the mention it shows, or null when closed. */
  get key(): string | null {
    return this.#open?.key ?? null;
  }

  async open(request: PanelRequest): Promise<void> {
    this.close();
    const closing = new AbortController();
    const room = this.layer.room();
    this.#open = { key: request.key, room, closing, onClosed: request.onClosed };
    const signal = AbortSignal.any([closing.signal, this.signal]);
    const close = (): void => this.close();
    this.layer.raise();
    render(<Frame onClose={close}>{<p class="waiting">Looking up what you know…</p>}</Frame>, room);
    const panel = place(room, request.anchor, signal);
    panel.focus();
    const view = await request.load(signal);
    if (signal.aborted) return;
    const body =
      'why' in view ? (
        <p class="waiting" role="alert">
          {view.why}
        </p>
      ) : (
        <Coach view={view} port={request.port} place="page" onClose={close} />
      );
    render(<Frame onClose={close}>{body}</Frame>, room);
    place(room, request.anchor, signal);
  }

  close(): void {
    if (!this.#open) return;
    const { room, closing, onClosed } = this.#open;
    this.#open = null;
    closing.abort();
    render(null, room);
    room.remove();
    onClosed();
  }
}

function Frame({ children, onClose }: { children: preact.ComponentChildren; onClose: () => void }) {
  return (
    <div
      class="panel rapport"
      role="dialog"
      aria-label="Rapport coach"
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

/** Beside the anchor where there is room, and again when the window or the panel changes size. */
function place(room: HTMLElement, anchor: HTMLElement, signal: AbortSignal): HTMLElement {
  const panel = room.querySelector<HTMLElement>('.panel');
  if (!panel) throw new Error('the panel was not drawn');
  const settle = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, panel, {
      strategy: 'fixed',
      middleware: [
        offset(12),
        autoPlacement({ allowedPlacements: ['right-start', 'left-start', 'bottom-start', 'top-start'] }),
        shift({ padding: 8, crossAxis: true }),
      ],
    });
    if (signal.aborted) return;
    panel.style.left = `${Math.round(x)}px`;
    panel.style.top = `${Math.round(y)}px`;
  };
  const resized = new ResizeObserver(() => void settle());
  resized.observe(panel);
  window.addEventListener('resize', settle, { signal });
  signal.addEventListener('abort', () => resized.disconnect());
  return panel;
}
