import { type Day, dayOf } from '../../domain/days';
import { canonical } from '../../domain/merge/paths';
import { MENTION_STATUSES } from '../../domain/model';
import { isNoWork } from '../../domain/team/measured-weeks';
import type { TeamMeasures } from '../../domain/team/measures';
import { mondayOf } from '../../domain/when/calendar';
import type { LogDatabase } from '../database';
import { TOLD_TABLES } from '../measure/told-tables';
import { lastChangeOf } from '../read-changes';
import { readTeamConnection } from './connection';
import { idOfSaid, sayInTeam } from './say';
import type { TeamSubject } from './subjects';
import type { TeamWork } from './work';

/** Between two countings (ms): each reads months of the log. */
const EVERY = 10 * 60_000;
/** How often it is looked meanwhile whether somebody waits (ms). */
const LOOK = 100;

/** When the weeks were counted last, and what of. */
interface Measured {
  at: string;
  of: string;
}

/**
 * The user's last five weeks in twelve counts each, where they chose to share them: said when they changed here. Counted
 * after a change of the log, every ten minutes at most. With 10,000 contacts that takes about a second, half of what the
 * Measure screen takes for four weeks, so it begins only where nobody waits for something else to be sent, and stops
 * where somebody comes to: the next round counts again.
 */
export const measuresSubject: TeamSubject = {
  async speak(work) {
    const { team, connection, now } = work;
    if (!connection.sharesMeasures) return;
    const last = (await team.notes.get('measured'))?.value as Measured | undefined;
    const since = last ? now.getTime() - Date.parse(last.at) : EVERY;
    // Before now only: the clock may have been put back.
    if (since >= 0 && since < EVERY) return;
    const of = await countedOf(work);
    if (of === last?.of || (await isWaitedFor(work))) return;
    const counted = await countUnlessWaitedFor(work);
    if (!counted) return;
    for (const [week, counts] of counted) await sayWeek(work, week, counts);
    await team.notes.put({ id: 'measured', value: { at: now.toISOString(), of } satisfies Measured });
  },
};

/** Something that is another thing as soon as the same counting may come to something else. */
async function countedOf({ log, now }: TeamWork): Promise<string> {
  return canonical([
    await lastChangeOf(log, [...TOLD_TABLES, 'settings']),
    await newestMentions(log),
    now.toDateString(),
    now.getTimezoneOffset(),
  ]);
}

/** Posts that are found or settled are no change that `changes` notes. */
async function newestMentions(log: LogDatabase): Promise<(string | undefined)[]> {
  const newest = MENTION_STATUSES.map((status) =>
    log.mentions
      .where('[status+updatedAt]')
      .between([status, ''], [status, '\uffff'])
      .last()
      .then((mention) => mention?.updatedAt),
  );
  return Promise.all(newest);
}

/** Null: somebody waits for something else. */
async function countUnlessWaitedFor(work: TeamWork): Promise<[Day, TeamMeasures][] | null> {
  const { countLastWeeks } = await import('./measures/count-last-weeks');
  const stopping = new AbortController();
  const look = async (): Promise<void> => {
    if (await isWaitedFor(work)) stopping.abort();
  };
  const looking = setInterval(() => void look().catch(console.error), LOOK);
  try {
    const signal = AbortSignal.any([work.signal, stopping.signal]);
    return await countLastWeeks({ ...work, signal });
  } catch (error) {
    work.signal.throwIfAborted();
    if (stopping.signal.aborted) return null;
    throw error;
  } finally {
    clearInterval(looking);
  }
}

async function isWaitedFor({ team }: TeamWork): Promise<boolean> {
  const urgent = await team.out.where('urgent').equals(1).toArray();
  return urgent.some(({ refused }) => refused === undefined);
}

async function sayWeek(work: TeamWork, week: string, counts: TeamMeasures): Promise<void> {
  const { log, team, connection, now } = work;
  const { user } = connection;
  const said = { kind: 'measures', owner: user, own: week, by: user, body: counts } as const;
  const id = idOfSaid(said);
  const text = canonical(counts);
  const known = await team.shared.get(id);
  if (known?.text === text) return;
  if (!known) {
    const [standing, waiting] = [await team.documents.get(id), await team.out.get(id)];
    // Another device of the user's told of it, or this one in an earlier joining: it stands until something changes here.
    const stands = standing !== undefined && waiting?.said !== null;
    if (stands) return void (await team.shared.put({ id, text }));
    if (isNoWork(counts) && week !== mondayOf(dayOf(now))) return;
  }
  // Switched off while it was counted.
  if (!(await readTeamConnection(log))?.sharesMeasures) return;
  await team.transaction('rw', team.out, team.shared, async () => {
    await sayInTeam(team, said, { now });
    await team.shared.put({ id, text });
  });
}
