import type { OwnedPromise } from '../../domain/inbox';
import { sayProblem } from '../undo';
import { PromisedFace } from './promised-face';

/** A promise in a reply that went out: kept as a follow-up, or let go. */
export function PromisedRow({ promised: { promise, log }, now }: { promised: OwnedPromise; now: Date }) {
  // Only now: no list waits for it.
  const settle = (act: 'keep' | 'letGo'): void => {
    import('./promised-acts')
      .then((acts) => acts[act](log, promise))
      .catch((error: unknown) => {
        console.error(error);
        sayProblem('That did not work, and nothing was changed. Reload the page and try again.');
      });
  };
  return (
    <PromisedFace promise={promise} now={now} onKeep={() => settle('keep')} onLetGo={() => settle('letGo')} />
  );
}
