/** What some work answered, and how many milliseconds it took. */
export interface Timed<T> {
  took: number;
  value: T;
}

export async function timed<T>(work: () => Promise<T> | T): Promise<Timed<T>> {
  const began = performance.now();
  const value = await work();
  return { took: performance.now() - began, value };
}

/** Ours and the same done by hand, in milliseconds. */
export interface Beside {
  ours: number;
  raw: number;
}
