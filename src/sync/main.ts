import { ask } from '../messaging/ask';
import { hearPages } from '../messaging/hear-pages';
import type { Said, Tell } from './messages';

// The page that nobody sees: it holds the worker that runs the rounds, which has no browser interface, and speaks for
// it. In a worker, because all pages of ours share a thread, and a round must not hold up the one that the user is at.
// It says nothing itself: Chrome gives it no texts.

/** How often (ms) the background is told that a round goes on: Firefox puts it to sleep after 30 s without an event. */
const BUSY_EVERY = 15_000;
/** After a worker broke down (ms). */
const START_AGAIN = 60_000;

let telling: ReturnType<typeof setInterval> | undefined;

const tell = (worker: Worker, what: Tell): void => worker.postMessage(what);

function hear(said: Said): void {
  clearInterval(telling);
  if (said === 'busy') telling = setInterval(() => void ask('sync.busy', {}), BUSY_EVERY);
  if (said === 'changed') void ask('log.changed', {});
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data));
worker.addEventListener('error', (event) => {
  console.error('Sync broke down', event.message);
  setTimeout(() => location.reload(), START_AGAIN);
});
// As the background opened it: `#en`, or `#en,now`.
const [speak = '', now] = location.hash.slice(1).split(',');
tell(worker, { speak });
if (now) tell(worker, { now: true });
hearPages(['sync.now', 'sync.switched'], () => tell(worker, { now: true }));
