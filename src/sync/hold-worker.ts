import type { Said, Tell } from './messages';

/** How often (ms) the background is told that a round goes on: Firefox puts it to sleep after 30 s without an event. */
const BUSY_EVERY = 15_000;
/** After the worker broke down (ms). */
const START_AGAIN = 60_000;

/** What the worker needs its page for. */
export interface Spokesman {
  tell(name: 'sync.busy' | 'log.changed'): void;
  /** Calls back whenever a round is wanted. */
  wanted(now: () => void): void;
  /** Loads the page again. */
  startAgain(): void;
}

/**
 * Speaks for the worker, which has no browser interface.
 * @param opened as the background wrote it behind the page's address: `#en`, or `#en,now`
 */
export function holdWorker(
  worker: Pick<Worker, 'postMessage' | 'addEventListener'>,
  opened: string,
  page: Spokesman,
): void {
  let telling: ReturnType<typeof setInterval> | undefined;
  /** Rounds that go on: those with the user's devices and with their team may do so at once. */
  let running = 0;
  const tell = (what: Tell): void => worker.postMessage(what);

  function hear(said: Said): void {
    if (said === 'changed') {
      page.tell('log.changed');
      return;
    }
    running += said === 'busy' ? 1 : -1;
    clearInterval(telling);
    if (running > 0) telling = setInterval(() => page.tell('sync.busy'), BUSY_EVERY);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data));
  worker.addEventListener('error', (event) => {
    console.error('Sync broke down', event.message);
    setTimeout(page.startAgain, START_AGAIN);
  });
  const [speak = '', now] = opened.slice(1).split(',');
  tell({ speak });
  if (now) tell({ now: true });
  page.wanted(() => tell({ now: true }));
}
