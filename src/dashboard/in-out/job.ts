import { type ReadonlySignal, signal } from '@preact/signals';
import type { Watched } from '../../log/transfer/pacing';

/** Long work that goes on while the user looks at other screens. */
export interface Job {
  /** `Importing friends.csv` */
  says: string;
  /** The screen that tells more of it: `in-out`. */
  screen: string;
  /** Of `total`, in whatever the work counts; total 0: not known yet. */
  done: number;
  total: number;
  /** The user cancelled it, and it is coming to its end. */
  stopping: boolean;
}

const current = signal<Job | null>(null);
/** What is under way on this page; null when nothing is. */
export const job: ReadonlySignal<Job | null> = current;

let stop = new AbortController();

/**
 * Does long work as the one job of the page. Answers what the work answered, null when it was cancelled or
 * another job is under way. What it throws otherwise is thrown.
 */
export async function runJob<T>(
  says: string,
  screen: string,
  work: (watched: Required<Watched>) => Promise<T>,
): Promise<T | null> {
  if (current.value) return null;
  stop = new AbortController();
  const { signal } = stop;
  current.value = { says, screen, done: 0, total: 0, stopping: false };
  addEventListener('beforeunload', warn);
  try {
    return await work({
      signal,
      onProgress: (done, total) => {
        if (current.value) current.value = { ...current.value, done, total };
      },
    });
  } catch (error) {
    if (signal.aborted && error === signal.reason) return null;
    throw error;
  } finally {
    removeEventListener('beforeunload', warn);
    current.value = null;
  }
}

/** Stops the job as soon as it may stop. */
export function cancelJob(): void {
  if (!current.value) return;
  current.value = { ...current.value, stopping: true };
  stop.abort();
}

/** The browser asks in its own words whether to leave. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
