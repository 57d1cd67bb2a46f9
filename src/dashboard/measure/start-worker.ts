/** Starts the worker that computes figures. */
export const startMeasureWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
