import { liveQuery } from 'dexie';
import type { SyncProblem } from '../domain/sync/problem';
import { openLog } from '../log/database';
import { aloneInSync } from '../log/sync/alone';
import { type Opened, readOpened } from '../log/sync/connection';
import { runRound } from '../log/sync/round';
import { readSyncState } from '../log/sync/state';
import { speakAsPage } from '../messaging/speak-as-page';
import type { Said, Tell } from './messages';
import { Rounds } from './rounds';

const log = openLog('rapport');
let opened: Opened | null = null;
/** After a round that broke down (ms), by a mistake of ours: nothing that the log's state tells of. */
const BROKEN = 5 * 60_000;

const rounds = new Rounds({
  async run(signal) {
    const done = await aloneInSync(signal, () => runRound(log, { signal, now: new Date() })).catch(
      (error) => {
        if (!signal.aborted) console.error('A round broke down', error);
        return null;
      },
    );
    if (done?.ok) return { ok: true };
    return { ok: false, tryAt: (done && (await triedAgain())) ?? Date.now() + BROKEN };
  },
  newest,
  tryAt: triedAgain,
  // Plain http is this very machine, which is there without any network.
  reachable: () => opened !== null && (navigator.onLine || opened.login.server.startsWith('http:')),
  now: () => Date.now(),
  say: (said: Said) => postMessage(said),
});

/** What ends with the network's being there again; what a server asks for does not. */
const OF_THE_NETWORK: readonly SyncProblem[] = ['unreachable', 'cut'];

async function online(): Promise<void> {
  const { trouble } = await readSyncState(log);
  if (trouble && OF_THE_NETWORK.includes(trouble.problem)) rounds.ask();
  else rounds.look();
}

async function newest(): Promise<number> {
  return (await log.changes.orderBy('seq').last())?.seq ?? 0;
}

/** When the log says that the next round is tried, after one failed. */
async function triedAgain(): Promise<number | null> {
  const { trouble } = await readSyncState(log);
  return trouble && Date.parse(trouble.nextTry);
}

/** Each turning on has a replica of its own: rounds of another are cut. */
function connected(now: Opened | null): void {
  const same = now?.secrets.replica === opened?.secrets.replica;
  opened = now;
  if (same) return;
  rounds.stop();
  if (now) rounds.start().catch(console.error);
}

let speaking: Promise<void> | null = null;

function begin(): void {
  liveQuery(() => readOpened(log)).subscribe({ next: connected, error: console.error });
  liveQuery(newest).subscribe({ next: (seq) => rounds.changed(seq), error: console.error });
  addEventListener('online', () => void online());
}

self.onmessage = ({ data }: MessageEvent<Tell>) => {
  if ('now' in data) rounds.ask();
  else {
    speaking ??= speakAsPage(data.speak).catch(console.error);
    void speaking.then(begin);
  }
};
