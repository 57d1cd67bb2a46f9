import { speech } from '../../domain/say/say';
import type { Ask, Say, Work } from './messages';

/** What a worker is to the page; tests have one of their own. */
export type PageWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** How the page waits for an answer. */
export interface Waiting {
  /** Aborts when it waits no more: the worker stops, and the answer rejects with the signal's reason. */
  signal: AbortSignal;
  /** Told how much is done, 0..1. */
  onProgress?: (part: number) => void;
}

/** A worker that has said nothing for so long (ms) is dead: browsers end one that takes too much without a word. */
const PATIENCE_MS = 30_000;

interface Open {
  waiting: Waiting;
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

/**
 * The page's side of a worker that does the work `W`. It starts with the first question. When it dies, all that waits
 * rejects, and the next question starts another.
 */
export class WorkerAsker<W extends Work> {
  readonly #start: () => PageWorker;
  #worker: PageWorker | null = null;
  readonly #open = new Map<number, Open>();
  #count = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => PageWorker) {
    this.#start = start;
  }

  /** Rejects where the work failed, where the worker died or could not start, and with the reason of the signal. */
  ask<N extends keyof W & string>(
    name: N,
    about: Parameters<W[N]>[0],
    waiting: Waiting,
  ): Promise<Awaited<ReturnType<W[N]>>> {
    return new Promise((resolve, reject) => {
      const { signal } = waiting;
      signal.throwIfAborted();
      this.#worker ??= this.#started();
      const number = ++this.#count;
      this.#open.set(number, { waiting, resolve, reject });
      signal.addEventListener('abort', () => {
        if (!this.#close(number)) return;
        this.#tell({ stop: number });
        reject(signal.reason);
      });
      this.#tell({ ask: name, number, about });
      this.#wait();
    });
  }

  /** Ends the worker with all it holds; whoever waits is told. Another question would start another. */
  end(): void {
    this.#drop(new Error('The worker was ended.'));
  }

  #started(): PageWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Say>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    for (const kind of ['error', 'messageerror'] as const) {
      worker.addEventListener(kind, (event) => {
        if (worker === this.#worker) this.#fail(event);
      });
    }
    worker.postMessage({ speak: speech().language } satisfies Ask);
    return worker;
  }

  #hear(said: Say): void {
    this.#wait();
    if (said.say === 'working') return;
    if (said.say === 'progress') {
      this.#open.get(said.number)?.waiting.onProgress?.(said.part);
      return;
    }
    const open = this.#close(said.number);
    if (said.say === 'failed') open?.reject(new Error(said.error));
    else open?.resolve(said.answer as never);
  }

  #close(number: number): Open | undefined {
    const open = this.#open.get(number);
    this.#open.delete(number);
    this.#wait();
    return open;
  }

  /** Begins to wait for a word of it, where anything is asked. */
  #wait(): void {
    clearTimeout(this.#patience);
    if (this.#open.size === 0) return;
    this.#patience = setTimeout(() => this.#fail(new Error('It does not answer')), PATIENCE_MS);
  }

  #fail(error: unknown): void {
    console.error('A worker is gone', error);
    this.#drop(new Error('The worker is gone.'));
  }

  #drop(why: Error): void {
    clearTimeout(this.#patience);
    this.#worker?.terminate();
    this.#worker = null;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of open) reject(why);
  }

  #tell(ask: Ask): void {
    this.#worker?.postMessage(ask);
  }
}
