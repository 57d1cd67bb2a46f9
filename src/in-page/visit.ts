import { ask } from '../messaging/ask';
import type { Site } from '../sites/site';
import type { HandsOnce } from './hands-once';

/**
 * Whose page the user has open: only where something is open with them are the hands fetched, whose chip then says so.
 */
export class Visit {
  #handle: string | null = null;

  constructor(
    private readonly parts: { document: Document; site: Site; hands: HandsOnce; signal: AbortSignal },
  ) {}

  /** The page is at another address. */
  moved(): void {
    const { hands } = this.parts;
    if (hands.now) {
      hands.now.moved();
      return;
    }
    const before = this.#handle;
    this.#handle = this.#person()?.handle ?? null;
    if (this.#handle !== null && this.#handle !== before) void this.#ask();
  }

  /** Something may have changed with them. */
  askAgain(): void {
    const { hands } = this.parts;
    if (hands.now) hands.now.askAgain();
    else if (this.#handle !== null) void this.#ask();
  }

  #person() {
    const { document, site } = this.parts;
    return URL.canParse(document.location.href) ? site.personAt(new URL(document.location.href)) : null;
  }

  async #ask(): Promise<void> {
    const { site, hands, signal } = this.parts;
    const person = this.#person();
    if (!person) return;
    const { handle, url } = person;
    const reply = await ask('person.standing', { site: site.id, person: { handle, url } }, signal);
    // What could not be asked is no reason to disturb: the page goes on without it.
    if (signal.aborted || !reply.ok || reply.answer === null || this.#handle !== handle) return;
    (await hands.get())?.moved();
  }
}
