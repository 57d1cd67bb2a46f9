import { type ReadonlySignal, signal } from '@preact/signals';
import { type Found, listed } from '../../domain/search/findings';
import type { Ask, Say } from './messages';

export type { Found } from '../../domain/search/findings';

export interface ContactSearch {
  /**
   * loading, building: ask later. failed: the worker could not start, or died: look through names instead, and
   * say so.
   */
  ready: ReadonlySignal<'loading' | 'building' | 'ready' | 'failed'>;
  /** Rises when contacts changed and the same query may find others: ask again. */
  version: ReadonlySignal<number>;
  /** Best first; see `find` in `domain/search`. Null: overtaken by a newer query, or not ready. */
  find(query: string): Promise<Found[] | null>;
  /** A line of their notes and posts around the first of `words`; null when none is there. For rows in sight only. */
  snippetOf(contactId: string, words: readonly string[]): Promise<string | null>;
}

/** What a worker is to the page; tests have one of their own. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

let opened: ContactSearch | null = null;

/** The page's one search; a worker does the work. */
export function openSearch(): ContactSearch {
  opened ??= searchBy(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return opened;
}

/** A worker that has not answered for so long (ms) is dead: browsers end one that takes too much without a word. */
const PATIENCE = 10_000;

interface Asked {
  query: string;
  answer: (found: Found[] | null) => void;
}

/**
 * A search by the worker that `start` starts. It is asked one query at a time; of those typed meanwhile only the
 * newest is asked, so that typing never stands in a queue.
 */
export function searchBy(start: () => SearchWorker): ContactSearch {
  const ready = signal<'loading' | 'building' | 'ready' | 'failed'>('loading');
  const version = signal(0);
  let ids: readonly (readonly string[])[] = [];
  let asked: Asked | null = null;
  let next: Asked | null = null;
  const snippets = new Map<number, (line: string | null) => void>();
  let count = 0;
  let worker: SearchWorker | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const tell = (ask: Ask): void => worker?.postMessage(ask);
  const askNext = (): void => {
    asked = next;
    next = null;
    clearTimeout(patience);
    if (!asked) return;
    tell({ ask: 'find', query: asked.query });
    patience = setTimeout(() => fail(new Error('It does not answer')), PATIENCE);
  };
  const hear: { [S in Say as S['say']]: (said: S) => void } = {
    state: (said) => {
      ids = said.ids;
      ready.value = said.state;
      version.value += 1;
    },
    found: ({ findings }) => {
      asked?.answer(next ? null : listed(findings, ids));
      askNext();
    },
    snippet: ({ number, line }) => {
      snippets.get(number)?.(line);
      snippets.delete(number);
    },
  };
  const fail = (error: unknown): void => {
    console.error('The search worker is gone', error);
    worker?.terminate();
    worker = null;
    clearTimeout(patience);
    ready.value = 'failed';
    for (const one of [asked, next]) one?.answer(null);
    for (const answer of snippets.values()) answer(null);
    [asked, next] = [null, null];
    snippets.clear();
  };

  try {
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Say>) => hear[data.say](data as never));
    worker.addEventListener('error', (event) => fail(event));
    worker.addEventListener('messageerror', (event) => fail(event));
  } catch (error) {
    fail(error);
  }

  return {
    ready,
    version,
    find: (query) =>
      new Promise((answer) => {
        if (ready.value !== 'ready') return answer(null);
        next?.answer(null);
        next = { query, answer };
        if (!asked) askNext();
      }),
    snippetOf: (contactId, words) =>
      new Promise((answer) => {
        if (!worker) return answer(null);
        const number = ++count;
        snippets.set(number, answer);
        tell({ ask: 'snippet', number, contactId, words });
      }),
  };
}
