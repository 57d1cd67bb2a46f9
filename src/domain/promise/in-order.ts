import type { FoundPromise } from './promise';

/** Promises in the order they are to be kept in; those that name no day last. */
export function inOrder<T extends Pick<FoundPromise, 'day' | 'time'>>(promises: readonly T[]): T[] {
  return promises.toSorted((a, b) => place(a).localeCompare(place(b)));
}

function place({ day, time }: Pick<FoundPromise, 'day' | 'time'>): string {
  return `${day ?? '9999'} ${time ?? '09:00'}`;
}
