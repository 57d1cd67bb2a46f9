import { ask } from '../messaging/ask';
import { hearPages } from '../messaging/hear-pages';
import { holdWorker } from './hold-worker';

// The page that nobody sees: it holds the worker that runs the rounds. In a worker, because all pages of ours share a
// thread, and a round must not hold up the one that the user is at. The page says nothing itself: Chrome gives it no texts.

holdWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), location.hash, {
  tell: (name) => void ask(name, {}),
  wanted: (now) => hearPages(['sync.now', 'sync.switched'], now),
  startAgain: () => location.reload(),
});
