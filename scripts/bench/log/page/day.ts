import { v4 } from 'uuid';
import { readToday } from '../../../../src/dashboard/today/read-today';
import { DUE_SHOWN, UPCOMING_SHOWN } from '../../../../src/domain/inbox';
import type { FollowUp, NudgeSettings } from '../../../../src/domain/model';
import { type LogDatabase, type Logs, openLogs } from '../../../../src/log/database';
import { fillOccasions } from '../../../../src/log/fill-occasions';
import { readInbox } from '../../../../src/log/inbox';
import { claimNudges, nextDue } from '../../../../src/log/nudges';
import { changeSettings } from '../../../../src/log/settings';
import { freshenSummaries } from '../../../../src/log/summaries';
import { addAll, forgetRaw, openRaw, storesOf } from './raw';
import { claimByHand, inboxByHand, passByHand, peopleByHand, todayByHand } from './raw-day';
import { timed } from './timed';

const ROUNDS = 7;
/** Follow-ups that Today shows at first. */
const SHOWN = 100;
/** People who were written since the pass before. */
const WRITTEN = 100;
const DAY_MS = 86_400_000;
/** As far ahead as a claim looks: the rest of the longest day. */
const AHEAD_MS = 50 * 3_600_000;
/** So that there is something to claim whenever this runs. */
const ANYTIME: Partial<NudgeSettings> = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: 0, mostADay: 50 };

/** Each round's times, in milliseconds, and how many rows were made, claimed or found. */
export interface Race {
  rows: number;
  ours: number[];
  raw: number[];
}

/**
 * What the background does by itself every day, and reading Today and the popup: on the log as it was made, then with
 * every follow-up overdue. Beside each the same rows read, and as many written, by hand.
 */
export async function day(): Promise<Record<string, Race>> {
  const logs = openLogs();
  const log = logs.real;
  await log.open();
  const now = new Date();
  const scratch = v4();
  const stores = storesOf(log.backendDB()).filter(({ name }) => ['followUps', 'summaries'].includes(name));
  const other = await openRaw(scratch, stores);
  const stood = await log.followUps.toArray();
  await changeSettings(log, (set) => ({ ...set, nudges: { ...set.nudges, ...ANYTIME } }), now);
  try {
    const races = {
      'the daily pass': await racePass(log, other, now),
      [`the pass for ${WRITTEN} written since`]: await raceWritten(log, other, now),
      ...(await raceReading(logs, other, now, 'as made')),
    };
    const due = new Date(now.getTime() - DAY_MS).toISOString();
    await log.followUps.bulkPut(stood.map((one): FollowUp => ({ ...one, status: 'open', due })));
    return { ...races, ...(await raceReading(logs, other, now, 'all overdue')) };
  } finally {
    await log.followUps.clear();
    await addAll(log.backendDB(), { followUps: stood });
    await freshenSummaries(log);
    other.close();
    await forgetRaw(scratch);
  }
}

async function raceReading(
  logs: Logs,
  other: IDBDatabase,
  now: Date,
  state: string,
): Promise<Record<string, Race>> {
  const raw = logs.real.backendDB();
  await freshenSummaries(logs.real);
  return {
    [`Today, ${state}`]: await race(
      async () => (await readToday(now, SHOWN)).queue.total,
      () => todayByHand(raw, now, SHOWN),
    ),
    [`popup, ${state}`]: await race(
      async () => (await readInbox(logs, now)).dueCount,
      () => inboxByHand(raw, now, { due: DUE_SHOWN, coming: UPCOMING_SHOWN }),
    ),
    [`claiming nudges, ${state}`]: await raceClaim(logs.real, other, now),
  };
}

/** Looks through everybody, each time as if it were the first today: what it made is taken out again. */
async function racePass(log: LogDatabase, other: IDBDatabase, now: Date): Promise<Race> {
  let made: FollowUp[] = [];
  return race(
    () => pass(log, now),
    () => passByHand(log.backendDB(), other, made),
    async () => {
      made = (await log.followUps.toArray()).filter(({ device }) => device === 'auto');
      await log.followUps.bulkDelete(made.map(({ id }) => id));
      await log.notes.delete('occasions');
      await freshenSummaries(log);
    },
  );
}

/** Looks through those who were written since it looked last. */
async function raceWritten(log: LogDatabase, other: IDBDatabase, now: Date): Promise<Race> {
  const all = await log.contacts.toArray();
  const every = Math.floor(all.length / WRITTEN);
  const written = all.filter(({ mergedInto }, at) => at % every === 0 && mergedInto === null);
  const ids = written.map(({ id }) => id);
  await pass(log, now);
  return race(
    async () => {
      await pass(log, now);
      return ids.length;
    },
    () => peopleByHand(log.backendDB(), other, ids),
    async () => {
      // What it made stands by now; what it wrote is seen by a pass before.
      await pass(log, now);
      await log.contacts.bulkPut(written);
    },
  );
}

async function pass(log: LogDatabase, now: Date): Promise<number> {
  const filled = await fillOccasions(log, now);
  if (!filled.ok) throw new Error(filled.failure.says);
  return filled.value;
}

/** Claims what came due while the computer was off for two days, and gives it back. */
async function raceClaim(log: LogDatabase, other: IDBDatabase, now: Date): Promise<Race> {
  const since = new Date(now.getTime() - 2 * DAY_MS).toISOString();
  const due = await log.followUps.where('[status+due]').between(['open', since], ['open', now.toISOString()]);
  const waiting = (await due.toArray()).map((one): FollowUp => ({ ...one, nudgedAt: null }));
  const until = new Date(now.getTime() + AHEAD_MS);
  return race(
    async () => {
      const { nudge } = await claimNudges(log, now);
      await nextDue(log, now);
      return nudge?.followUps.length ?? 0;
    },
    () => claimByHand(log.backendDB(), other, until, waiting),
    async () => {
      await log.followUps.bulkPut(waiting);
      await log.pendingNudges.clear();
      await log.notes.delete('nudges-shown');
      await freshenSummaries(log);
    },
  );
}

/** In turn, after one round that counts for nothing: what is measured is not the compiler. */
async function race(
  ours: () => Promise<number>,
  raw: () => Promise<unknown>,
  reset: () => Promise<void> = async () => {},
): Promise<Race> {
  const times: Race = { rows: 0, ours: [], raw: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    await reset();
    const mine = await timed(ours);
    if (round === 0) await reset();
    const theirs = await timed(raw);
    if (round === 0) continue;
    times.rows = mine.value;
    times.ours.push(mine.took);
    times.raw.push(theirs.took);
  }
  return times;
}
