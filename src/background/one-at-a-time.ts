/**
 * `work`, never twice at once. A call made while it runs waits for one further run, which all such calls share:
 * whatever happened before a call is seen by the run it gets.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    if (waiting) return waiting;
    const run = last.then(() => {
      waiting = null;
      return work();
    });
    waiting = run;
    last = run.catch(() => undefined);
    return run;
  };
}
