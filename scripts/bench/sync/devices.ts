import type { Login } from '../../../src/domain/sync/connection';
import type { LogDatabase } from '../../../src/log/database';
import { openLog } from '../../../src/log/database';
import { runRound } from '../../../src/log/sync/round';
import { turnOn } from '../../../src/log/sync/turn-on';
import { memoryDatabase } from '../../../tests/support/sync/sides';
import { Meter, type Traffic } from './meter';

const { signal } = new AbortController();

export interface Device {
  log: LogDatabase;
  /** A round; what it took. */
  round(): Promise<Traffic & { ms: number }>;
}

let count = 0;

/** A device of one user's, that syncs with the server encrypted. */
export async function aDevice(login: Login): Promise<Device> {
  const log = openLog(`bench-${++count}`);
  const meter = new Meter();
  const on = await turnOn(log, login, { passphrase: 'a passphrase for the bench', signal });
  if (!on.ok) throw new Error(on.problem);
  return {
    log,
    async round() {
      meter.read();
      const begun = performance.now();
      const done = await runRound(log, {
        signal,
        now: new Date(),
        fetch: meter.fetch,
        openReplica: (name) => memoryDatabase(name),
      });
      if (!done.ok) throw new Error(done.problem);
      return { ...meter.read(), ms: performance.now() - begun };
    },
  };
}
