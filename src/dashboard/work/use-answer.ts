import { useEffect, useState } from 'preact/hooks';
import type { Waiting } from './worker-asker';

/** Asks a worker. The same function until something else is asked (`useCallback`). */
export type Question<T> = (waiting: Waiting) => Promise<T>;

export interface Answered<T> {
  /** The newest answer, of whatever question; null: there was none yet. */
  answer: T | null;
  /** The question asked last could not be answered. */
  failed: boolean;
  /** It takes so long that the user should be told; how much is done, 0..1. */
  slow: { part: number } | null;
  /** Asks the same once more. */
  again: () => void;
}

/** What comes sooner (ms) is not announced: words that come and go at once are only unrest. */
export const QUIET_MS = 150;
/** Each step is drawn anew with all that stands around it. */
const STEP = 0.1;

/**
 * The answer to a question (null: none is asked), asked after as many ms as `delay` says, which is told what was
 * answered last. Another question, or leaving the screen, stops the work on the one before.
 */
export function useAnswer<T>(
  question: Question<T> | null,
  delay: (last: T | null) => number = () => 0,
): Answered<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [slow, setSlow] = useState<{ part: number } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when to begin is no reason to begin anew.
  useEffect(() => {
    if (!question) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const after = delay(answer);
    let done = 0;
    /** What the user was told of it last; null: nothing yet. */
    let told: number | null = null;
    const tell = (): void => {
      told = done;
      setSlow({ part: done });
    };
    const onProgress = (part: number): void => {
      done = part;
      if (told !== null && done >= told + STEP) tell();
    };
    const telling = setTimeout(tell, after + QUIET_MS);
    const end = (failed: boolean): void => {
      clearTimeout(telling);
      told = null;
      setSlow(null);
      setFailed(failed);
    };
    const asking = setTimeout(() => {
      question({ signal, onProgress }).then(
        (answer) => {
          if (signal.aborted) return;
          setAnswer(() => answer);
          end(false);
        },
        (error: unknown) => {
          if (signal.aborted) return;
          console.error(error);
          end(true);
        },
      );
    }, after);
    return () => {
      clearTimeout(asking);
      clearTimeout(telling);
      setSlow(null);
      stopping.abort();
    };
  }, [question, tries]);
  const again = (): void => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { answer, failed, slow, again };
}
