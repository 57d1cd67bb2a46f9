/** The slowest line that is waited for (bytes a ms): 128 kbit a second. */
const SLOWEST = 16;

/**
 * How long one request is waited for: `timeoutMs`, and as long besides as a slow line takes for what goes and comes. So a
 * large batch gets through on a poor line, and a server that sends a byte now and then does not keep us.
 */
export class Patience {
  readonly #lost = new AbortController();
  #end: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeoutMs: number) {
    this.#end = performance.now() + timeoutMs;
    this.#wait();
  }

  /** Aborts when it is lost. */
  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  /** So many bytes go, or came. */
  add(bytes: number): void {
    this.#end += bytes / SLOWEST;
  }

  /** Nothing is waited for any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    const left = this.#end - performance.now();
    if (left <= 0) this.#lost.abort();
    else this.#timer = setTimeout(() => this.#wait(), left);
  }
}
