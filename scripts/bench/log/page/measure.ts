import type { MeasureWork } from '../../../../src/dashboard/measure/measure-work';
import { startMeasureWorker } from '../../../../src/dashboard/measure/start-worker';
import { startWeekWorker } from '../../../../src/dashboard/week/start-worker';
import type { WeekWork } from '../../../../src/dashboard/week/week-work';
import { WorkerAsker } from '../../../../src/dashboard/work/worker-asker';
import { addDays } from '../../../../src/domain/days';
import { FIGURES } from '../../../../src/domain/measure/figures';
import { PERIOD_IDS, type PeriodId, periodBefore, periodOf } from '../../../../src/domain/measure/period';
import { TRACED_DAYS } from '../../../../src/domain/measure/told';
import { openLog } from '../../../../src/log/database';
import { countLastWeeks } from '../../../../src/log/team/measures/count-last-weeks';
import { answer, readAll } from './raw';
import { type Timed, timed } from './timed';

const ROUNDS = 3;
/** Milliseconds between two looks at whether the page still goes on. */
const LOOK = 4;
const REST = 2_000;

/** In milliseconds. */
export interface Measuring {
  ours: number[];
  /** Reading the same rows by hand, in the page; null: not read. */
  raw: number[] | null;
  /** The longest time that the page could do nothing else, in any round. */
  blocked: number;
}

/** Measure's figures of every time, all that is opened of one, and what Week and Venues read, each by its worker. */
export async function measure(): Promise<Record<string, Measuring>> {
  const log = openLog('rapport');
  await log.open();
  const database = log.backendDB();
  const now = new Date();
  const measured: Record<string, Measuring> = {};
  // What the machine does by itself: less than that cannot be told of anything.
  measured['nothing at all'] = await race(() => new Promise((resolve) => setTimeout(resolve, REST)));
  const worker = new WorkerAsker<MeasureWork>(startMeasureWorker);
  const waiting = { signal: new AbortController().signal };
  const figures = (periodId: PeriodId) => worker.ask('figures', { periodId, now }, waiting);
  for (const periodId of PERIOD_IDS) measured[nameOf(periodId)] = await race(() => figures(periodId));
  measured['opening every figure, all'] = await race(async () => {
    const { reading } = await figures('all');
    for (const { id: figureId, splits } of FIGURES) {
      await worker.ask('rows', { reading, figureId, only: null, most: 50 }, waiting);
      for (const by of splits) await worker.ask('groups', { reading, figureId, by }, waiting);
    }
  });
  worker.end();
  const plans = { x: { perWeek: 5, note: '' } };
  let change = 0;
  const weekly = new WorkerAsker<WeekWork>(startWeekWorker);
  // Another change each time, so that each time it is read.
  const asked = () => ({ now, plans, change: ++change });
  measured.Week = await race(() => weekly.ask('week', { ...asked(), answers: [] }, waiting));
  measured.Venues = await race(() => weekly.ask('venues', asked(), waiting));
  weekly.end();
  // Rounds run it in a worker of theirs, which has nobody to keep waiting but the round.
  measured['five weeks for a team, in the page'] = await race(() =>
    countLastWeeks({ log, now, signal: waiting.signal }),
  );
  // At the end: clearing away what is read by hand would keep the page while ours is watched.
  for (const periodId of PERIOD_IDS) {
    const { from } = periodBefore(periodId, now) ?? periodOf(periodId, now);
    const raw: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      raw.push((await timed(() => byHand(database, from && addDays(from, -TRACED_DAYS)))).took);
    }
    measured[nameOf(periodId)] = { ...(measured[nameOf(periodId)] as Measuring), raw };
  }
  return measured;
}

async function race(ours: () => Promise<unknown>): Promise<Measuring> {
  const race: Measuring = { ours: [], raw: null, blocked: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { took, blocked } = await watched(ours);
    race.ours.push(took);
    race.blocked = Math.max(race.blocked, blocked);
  }
  return race;
}

function nameOf(periodId: PeriodId): string {
  return `figures, ${periodId}`;
}

/** How long some work takes, and the longest that the page's thread was kept by anything meanwhile. */
async function watched<T>(work: () => Promise<T>): Promise<Timed<T> & { blocked: number }> {
  let last = performance.now();
  let blocked = 0;
  const look = (): void => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last - LOOK);
    last = now;
  };
  const looking = setInterval(look, LOOK);
  const done = await timed(work);
  look();
  clearInterval(looking);
  return { ...done, blocked };
}

/** What figures since a day (null: all) are made of: read from IndexedDB, and nothing made of it. */
async function byHand(database: IDBDatabase, since: string | null): Promise<void> {
  if (since === null) {
    await readAll(database, ['summaries', 'interactions', 'followUps', 'purchases', 'mentions']);
    return;
  }
  await readAll(database, ['summaries', 'mentions']);
  const reading = database.transaction(['interactions', 'followUps', 'purchases']);
  const range = IDBKeyRange.lowerBound(since);
  await Promise.all([
    answer(reading.objectStore('interactions').index('at').getAll(range)),
    answer(reading.objectStore('purchases').index('day').getAll(range)),
    answer(reading.objectStore('followUps').getAll()),
  ]);
}
