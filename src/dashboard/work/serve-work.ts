import { speakAsPage } from '../../messaging/speak-as-page';
import type { Ask, AtWork, Say, Work } from './messages';

/** What a worker's global scope has of its own. */
export interface WorkerScope {
  postMessage(message: Say): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}

/** How often (ms) the page is told that there is somebody at work: see `PATIENCE_MS` of `worker-asker`. */
const TOLD_EVERY_MS = 5_000;

/**
 * Answers what the page asks, several questions at once, until it says that nobody waits for one any more. Nothing is
 * answered before the worker speaks the page's language.
 */
export function serveWork(work: Work, scope = self as unknown as WorkerScope, speak = speakAsPage): void {
  const running = new Map<number, AbortController>();
  let speaking: Promise<void> | null = null;
  let telling: ReturnType<typeof setInterval> | undefined;

  async function answer({ ask, number, about }: Extract<Ask, { ask: string }>): Promise<void> {
    const stopping = new AbortController();
    const { signal } = stopping;
    running.set(number, stopping);
    telling ??= setInterval(() => scope.postMessage({ say: 'working' }), TOLD_EVERY_MS);
    const progress: AtWork['progress'] = (part) => {
      if (!signal.aborted) scope.postMessage({ say: 'progress', number, part });
    };
    try {
      const piece = work[ask];
      if (!piece) throw new Error(`There is no work called ${ask}.`);
      await speaking;
      signal.throwIfAborted();
      const answer = await piece(about as never, { signal, progress });
      if (!signal.aborted) scope.postMessage({ say: 'answer', number, answer });
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      scope.postMessage({ say: 'failed', number, error: String(error) });
    } finally {
      running.delete(number);
      if (running.size === 0) {
        clearInterval(telling);
        telling = undefined;
      }
    }
  }

  scope.onmessage = ({ data }) => {
    if ('speak' in data) speaking = speak(data.speak);
    else if ('stop' in data) running.get(data.stop)?.abort();
    else void answer(data);
  };
}
