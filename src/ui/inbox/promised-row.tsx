import { useRef } from 'preact/hooks';
import type { OwnedPromise } from '../../domain/inbox';
import { say } from '../../domain/say/say';
import { focusNeighbour } from '../focus-neighbour';
import { sayProblem } from '../undo';
import { PromisedFace } from './promised-face';

/** A promise in a reply that went out: kept as a follow-up, or let go. */
export function PromisedRow({ promised: { promise, log }, now }: { promised: OwnedPromise; now: Date }) {
  const row = useRef<HTMLLIElement>(null);
  // Only now: no list waits for it.
  const settle = async (act: 'keep' | 'letGo'): Promise<void> => {
    try {
      const acts = await import('./promised-acts');
      if (await acts[act](log, promise)) focusNeighbour(row.current, '[data-row]');
    } catch (error) {
      console.error(error);
      sayProblem(say('inbox_nothingChanged'));
    }
  };
  return (
    <PromisedFace
      promise={promise}
      now={now}
      row={row}
      onKeep={() => void settle('keep')}
      onLetGo={() => void settle('letGo')}
    />
  );
}
