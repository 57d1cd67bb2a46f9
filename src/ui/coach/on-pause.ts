import { effect } from '@preact/signals';
import type { Drafting } from './drafting';

/** Looks at the draft when nobody has typed for a while: at once is in the middle of a word. */
export class OnPause {
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `look` is called with what the draft says, `ms` after its last change. */
  constructor(drafting: Drafting, ms: number, look: (text: string) => Promise<void>) {
    this.#stop = effect(() => {
      const { text } = drafting.draft.value;
      this.skip();
      this.#timer = setTimeout(() => void look(text), ms);
    });
  }

  /** It is looked at another way. */
  skip(): void {
    clearTimeout(this.#timer);
  }

  close(): void {
    this.#stop();
    this.skip();
  }
}
