import { makeNudges, type Nudges } from '../../../src/background/nudges';
import type { LogDatabase, Logs } from '../../../src/log/database';
import { machine } from './browser';
import { type Life, live, newLife } from './life';
import { mortalLog } from './log';

interface Worker {
  life: Life;
  nudges: Nudges;
  log: LogDatabase;
}

/** The background of one installation: at most one worker at a time, started for an event when there is none. */
export class MortalBackground {
  deaths = 0;
  #worker: Worker | null = null;

  constructor(readonly logName: string) {}

  /** An event reaches the background. A worker that it starts does what `main.ts` does. `steps`: until it dies. */
  async wake(steps?: number, also?: (nudges: Nudges) => Promise<void>): Promise<void> {
    const started = this.#worker === null;
    const worker = this.#worker ?? this.#start(steps);
    if (!started && steps !== undefined) worker.life.steps = steps;
    const work = live(worker.life, async () => {
      await Promise.all([worker.nudges.reconcile(), also?.(worker.nudges)]);
    });
    await this.#doneOrDead(worker, work);
  }

  /** The browser ends the worker, as it does after some time without an event. */
  stop(): void {
    if (!this.#worker) return;
    this.#worker.life.dead = true;
    this.#worker.log.close();
    this.#worker = null;
  }

  #start(steps?: number): Worker {
    const life = newLife(steps);
    const log = mortalLog(this.logName, life);
    // Nothing of this is about the practice feed.
    const logs: Logs = { real: log, practice: log, for: () => log };
    this.#worker = { life, log, nudges: makeNudges(logs, () => new Date(machine.now)) };
    return this.#worker;
  }

  async #doneOrDead(worker: Worker, work: Promise<void>): Promise<void> {
    let done = false;
    const ended = work.then(
      () => {
        done = true;
      },
      (error: unknown) => {
        done = true;
        if (!worker.life.dead) throw error;
      },
    );
    // A dead worker's promises never come back, so its death is looked for.
    while (!done && !worker.life.dead) await Promise.race([ended, new Promise((next) => setTimeout(next))]);
    if (worker.life.dead) {
      this.deaths += 1;
      this.stop();
      ended.catch(() => undefined);
    } else {
      worker.life.steps = Number.POSITIVE_INFINITY;
      await ended;
    }
  }
}
