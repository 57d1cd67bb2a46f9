import { render } from 'preact';
import { say } from '../domain/say/say';
import type { Standing } from '../domain/standing';
import { ask } from '../messaging/ask';
import type { PersonOnSite, Site } from '../sites/site';
import { settle } from './chip-place';
import { Chip } from './chip-view';
import css from './contact-chip.css?inline';
import type { Layer } from './layer';

interface Parts {
  document: Document;
  site: Site;
  layer: Layer;
  /** Opens the coach on a mention; false when its post is not on the page. */
  coach: (key: string) => boolean;
  /** Whether something of ours that is bigger is open. */
  busy: () => boolean;
  /** Tells what went wrong. */
  problem: (says: string) => void;
  signal: AbortSignal;
}

/** The page has come to rest. */
const SETTLED_MS = 200;

/**
 * A small chip that says what is open with the contact whose page or post the user has open. Quiet: it comes once for
 * a visit, takes no focus, stands where it covers nothing, and goes with Esc, its cross or the page.
 */
export class ContactChip {
  #visit: { person: PersonOnSite; standing: Standing | null; room: HTMLElement | null } | null = null;
  /** Whom the user closed it for: not again while this page is loaded. */
  readonly #closed = new Set<string>();
  #cameFrom: HTMLElement | null = null;
  #settling: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly parts: Parts) {
    const { document, layer, signal } = parts;
    layer.adopt(css);
    const settleSoon = (): void => {
      if (this.#settling !== null || !this.#visit?.room) return;
      this.#settling = setTimeout(() => {
        this.#settling = null;
        this.#place();
      }, SETTLED_MS);
    };
    document.defaultView?.addEventListener('resize', settleSoon, { signal });
    document.addEventListener('scroll', settleSoon, { signal, passive: true, capture: true });
    document.addEventListener('keydown', (event) => this.#escaped(event), { signal, capture: true });
    signal.addEventListener('abort', () => {
      if (this.#settling !== null) clearTimeout(this.#settling);
      this.#take();
    });
  }

  /** The page is at this address now. */
  visit(address: string): void {
    const person = URL.canParse(address) ? this.parts.site.personAt(new URL(address)) : null;
    if (person?.handle === this.#visit?.person.handle) return;
    this.#take();
    this.#visit = person && { person, standing: null, room: null };
    if (person && !this.#closed.has(person.handle)) void this.askAgain();
  }

  /** Takes the focus, for the keyboard; false when there is none. */
  focus(): boolean {
    const button = this.#visit?.room?.querySelector<HTMLElement>('.chip-open');
    if (!button) return false;
    const before = this.parts.document.activeElement;
    if (before instanceof HTMLElement && before !== this.parts.layer.host) this.#cameFrom = before;
    this.parts.layer.raise();
    button.focus({ preventScroll: true });
    return true;
  }

  /** Something may have changed: what is open now. */
  async askAgain(): Promise<void> {
    const { site, signal } = this.parts;
    const visit = this.#visit;
    if (!visit || this.#closed.has(visit.person.handle)) return;
    const { handle, url } = visit.person;
    const reply = await ask('person.standing', { site: site.id, person: { handle, url } }, signal);
    if (signal.aborted || this.#visit !== visit || this.#closed.has(handle)) return;
    // What could not be asked is no reason to disturb: the page goes on without it.
    if (!reply.ok) return;
    visit.standing = reply.answer;
    if (reply.answer) this.#draw(visit.person, reply.answer);
    else this.#take();
  }

  #draw(person: PersonOnSite, standing: Standing): void {
    const { layer } = this.parts;
    const visit = this.#visit;
    if (!visit) return;
    const isNew = visit.room === null;
    visit.room ??= layer.room();
    render(
      <Chip
        standing={standing}
        onOpen={() => void this.#open(person, standing)}
        onClose={() => this.#close(person)}
      />,
      visit.room,
    );
    if (isNew) layer.raise();
    this.#place();
  }

  async #open(person: PersonOnSite, { waiting }: Standing): Promise<void> {
    const { site, coach, problem, signal } = this.parts;
    if (waiting !== null && coach(waiting)) return;
    const { handle, url } = person;
    const reply = await ask('person.show', { site: site.id, person: { handle, url } }, signal);
    if (signal.aborted) return;
    if (!reply.ok) problem(reply.says);
    else if (!reply.answer.shown) problem(say('page_notInContacts'));
  }

  #close(person: PersonOnSite): void {
    this.#closed.add(person.handle);
    this.#take();
  }

  #take(): void {
    const room = this.#visit?.room;
    if (!room || !this.#visit) return;
    const focused = this.parts.layer.focused() && room.contains(this.#inside());
    this.#visit.room = null;
    render(null, room);
    room.remove();
    if (focused) this.#cameFrom?.focus({ preventScroll: true });
    this.#cameFrom = null;
  }

  /** Esc closes it wherever the focus is, but in what is open over the page or is being written. */
  #escaped(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.#visit?.room) return;
    const { document, layer, busy } = this.parts;
    const target = event.target instanceof Element ? event.target : null;
    if (!layer.focused()) {
      if (busy() || document.querySelector('[role="dialog"]')) return;
      if (target?.closest('input, textarea, select, [contenteditable="true"]')) return;
    } else if (!this.#inside()) return;
    this.#close(this.#visit.person);
  }

  /** What of it has the focus. */
  #inside(): Element | null {
    return this.#visit?.room?.querySelector(':focus') ?? null;
  }

  /** Stays where it is while it covers nothing there. */
  #place(): void {
    const chip = this.#visit?.room?.querySelector<HTMLElement>('.contact-chip');
    // Under the pointer it is held still, and where the focus shows more of it than its sign.
    if (!chip || chip.matches(':hover, [data-small]:focus-within')) return;
    chip.dataset.measuring = '';
    settle(this.parts.document, chip);
    delete chip.dataset.measuring;
  }
}
