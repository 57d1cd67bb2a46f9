import { type ReadonlySignal, signal } from '@preact/signals';

const count = signal(0);

/** How often this page had reason to doubt that the log is well. Each time it is looked at again. */
export const logDoubts: ReadonlySignal<number> = count;

/** Something happened that may be the log's fault. */
export function doubtLog(): void {
  count.value = count.peek() + 1;
}
