import type { Pace } from '../../domain/transfer/pace';

/** What the page that started long work wants of it. */
export interface Watched {
  /** Aborted when the user cancels. */
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** No slice keeps the page from painting and answering for longer. */
const SLICE_MS = 30;

/**
 * Lets long work pause whenever it has held the page for a while. The pause throws the signal's reason (an
 * `AbortError`) once the user has cancelled.
 */
export function pacing({ signal, onProgress }: Watched): Pace {
  let last = performance.now();
  return async (done, total) => {
    signal?.throwIfAborted();
    if (performance.now() - last < SLICE_MS && done < total) return;
    onProgress?.(done, total);
    await pause();
    signal?.throwIfAborted();
    last = performance.now();
  };
}

/** Runs a pause; answers whether the user has cancelled instead of throwing. */
export async function isStopped(
  pause: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    await pause();
    return false;
  } catch (error) {
    if (signal?.aborted) return true;
    throw error;
  }
}

/** Lets everything else that waits run first. Timers would be held back to one a second in a hidden page. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
