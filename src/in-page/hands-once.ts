import { say } from '../domain/say/say';
import { extensionGone } from '../messaging/ask';
import type { Eyes, Hands, LoadHands } from './hands-contract';

/** The hands, loaded when they are first needed; all who ask meanwhile get the same. */
export class HandsOnce {
  /** Null until they are there. */
  now: Hands | null = null;
  #coming: Promise<Hands | null> | null = null;

  constructor(
    private readonly eyes: Eyes,
    private readonly load: LoadHands,
    /** They cannot be had any more: the extension is gone. */
    private readonly gone: () => void,
  ) {}

  /** They will be needed soon; what goes wrong is told when they are. */
  prepare(): void {
    void this.#fetched();
  }

  /** Null when they could not be loaded: then the user is told, and the next one who asks tries again. */
  async get(): Promise<Hands | null> {
    const { signal, notices } = this.eyes;
    const hands = await this.#fetched();
    if (hands || signal.aborted) return hands;
    if (extensionGone()) {
      this.gone();
      return null;
    }
    notices.show({
      id: 'hands',
      says: say('page_noCoach'),
      actions: [{ label: say('page_close'), act: () => undefined }],
    });
    return null;
  }

  #fetched(): Promise<Hands | null> {
    this.#coming ??= this.#make();
    return this.#coming;
  }

  async #make(): Promise<Hands | null> {
    const make = await this.load(this.eyes.signal);
    if (!make || this.eyes.signal.aborted) {
      this.#coming = null;
      return null;
    }
    this.now = make(this.eyes);
    this.eyes.notices.hide('hands');
    return this.now;
  }
}
