/**
 * Runs works one after the other, in the order they come, so that none decides on what another is just
 * changing. What goes wrong in one is its caller's; the next runs all the same.
 */
export function takingTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
}
