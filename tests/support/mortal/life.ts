import { AsyncLocalStorage } from 'node:async_hooks';

/** A run of the background, which the browser may end at any moment. */
export interface Life {
  /** Steps left: a request to the database, or either side of a call of the browser. */
  steps: number;
  dead: boolean;
}

const living = new AsyncLocalStorage<Life>();

export function newLife(steps = Number.POSITIVE_INFINITY): Life {
  return { steps, dead: false };
}

/** Runs what belongs to a life, and all that follows from it. */
export function live<T>(life: Life, work: () => T): T {
  return living.run(life, work);
}

/** Whose call this is; null: nobody's who can die. */
export function whose(): Life | null {
  return living.getStore() ?? null;
}

/** Takes a step; false: the life ended before it. */
export function step(life: Life | null): boolean {
  if (!life) return true;
  if (!life.dead) life.steps -= 1;
  if (life.steps < 0) life.dead = true;
  return !life.dead;
}

/** What somebody waits for who is no longer there. */
export function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}
