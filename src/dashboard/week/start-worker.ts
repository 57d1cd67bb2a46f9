/** Starts the worker that reads for Week and Venues. */
export const startWeekWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
