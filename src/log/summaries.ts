import type { Rhythms } from '../domain/cadence/next-touch';
import type { ContactSummary } from '../domain/contact-summary';
import { canonical } from '../domain/merge/paths';
import { withNextTouch } from '../domain/summarise/summarise';
import type { ChangeRow } from './changes';
import type { LogDatabase } from './database';
import { failureOf } from './outcome';
import { changesSince } from './read-changes';
import { readRhythms } from './rhythms';
import type { SummaryRow } from './rows';
import { summariseAll } from './summarise-all';
import { summariseConcerned } from './summarise-concerned';

/** Rows made by other rules are made again. */
const VERSION = 5;
const MARK = 'summaries';

/** How far the rows are made. */
interface Mark {
  version: number;
  /** The newest row of `changes` they hold. */
  seq: number;
  /** The rhythms that they say by when to be in touch, as text. */
  rhythms: string;
  /** Counts the makings; rows hold the one that wrote them last. */
  made: number;
}

/** Rows to write, and ids of rows to take out. */
export interface Remade {
  rows: ContactSummary[];
  /** `others`: every row that is not among `rows`. */
  gone: Iterable<string> | 'others';
}

/**
 * Brings `summaries` up to date with the log: makes the rows anew of the contacts that were written since, or all
 * where nobody can tell. Costs next to nothing when nothing was written. Whoever reads the rows calls it first; two
 * windows may at once.
 *
 * What is read need not be of one moment: whatever is written meanwhile is a later change, which the next call
 * sees. Only one who read since the same mark may write; the other looks again.
 *
 * False: the disk is full, and the rows stand as they did.
 */
export async function freshenSummaries(log: LogDatabase): Promise<boolean> {
  try {
    for (;;) {
      const mark = await readMark(log);
      const { upTo, rows } = await changesSince(log, mark.version === VERSION ? mark.seq : null);
      const rhythms = await readRhythms(log);
      const asBefore = canonical(rhythms) === mark.rhythms;
      if (rows?.length === 0 && asBefore) return true;
      const made = await remade(log, rows);
      if (await write(log, mark, { upTo, rhythms }, asBefore ? made : await withOthers(log, made)))
        return true;
    }
  } catch (error) {
    if (failureOf(error)?.why !== 'full') throw error;
    console.warn('The lines of the contact list could not be kept', error);
    return false;
  }
}

/** Every contact's line as the log stands now, also where a full disk keeps none of them. */
export async function currentSummaries(log: LogDatabase): Promise<ContactSummary[]> {
  if (await freshenSummaries(log)) return log.summaries.toArray();
  const rhythms = await readRhythms(log);
  return (await summariseAll(log)).rows.map((row) => withNextTouch(row, rhythms));
}

/** Makes every row anew, as when the first one is made. */
export async function rebuildSummaries(log: LogDatabase): Promise<void> {
  for (;;) {
    const mark = await readMark(log);
    const { upTo } = await changesSince(log, null);
    const rhythms = await readRhythms(log);
    if (await write(log, mark, { upTo, rhythms }, await remade(log, null))) return;
  }
}

/** The rows as they are, without looking for changes, and which making they are of (see `SummaryRow`). */
export function readSummaries(log: LogDatabase): Promise<{ rows: SummaryRow[]; made: number }> {
  return log.transaction('r', log.summaries, log.notes, async () => {
    const [rows, { made }] = await Promise.all([log.summaries.toArray(), readMark(log)]);
    return { rows, made };
  });
}

/** What became of the rows since a making. */
export interface NewSummaries {
  made: number;
  /** Those that were written since. */
  rows: SummaryRow[];
  /** Null: those of a reader who held `size` rows and takes in `rows` are all there. */
  ids: string[] | null;
}

/** The rows written since `made`, for a reader who holds those with these ids; null: begin anew. */
export function summariesSince(
  log: LogDatabase,
  made: number,
  held: { has(id: string): boolean; size: number },
): Promise<NewSummaries | null> {
  return log.transaction('r', log.summaries, log.notes, async () => {
    const mark = await readMark(log);
    if (mark.made < made) return null;
    const rows = await log.summaries.where('made').above(made).toArray();
    const size = held.size + rows.filter(({ id }) => !held.has(id)).length;
    const complete = size === (await log.summaries.count());
    return { made: mark.made, rows, ids: complete ? null : await log.summaries.toCollection().primaryKeys() };
  });
}

async function remade(log: LogDatabase, changes: ChangeRow[] | null): Promise<Remade> {
  return (changes && (await summariseConcerned(log, changes))) ?? (await summariseAll(log));
}

/** With the rows that were not made anew: when to be in touch is written into all of them. */
async function withOthers(log: LogDatabase, { rows, gone }: Remade): Promise<Remade> {
  if (gone === 'others') return { rows, gone };
  const out = new Set([...gone, ...rows.map(({ id }) => id)]);
  const others = (await log.summaries.toArray()).filter(({ id }) => !out.has(id));
  return { rows: [...rows, ...others.map(({ made: _, ...row }) => row)], gone };
}

async function readMark(log: LogDatabase): Promise<Mark> {
  const row = await log.notes.get(MARK);
  return (row?.value as Mark | undefined) ?? { version: 0, seq: 0, rhythms: '', made: 0 };
}

/** False: another window wrote since `mark` was read, and nothing was written. */
function write(
  log: LogDatabase,
  mark: Mark,
  { upTo, rhythms }: { upTo: number; rhythms: Rhythms },
  remade: Remade,
): Promise<boolean> {
  const { gone } = remade;
  const rows = remade.rows.map((row) => withNextTouch(row, rhythms));
  return log.transaction('rw', log.summaries, log.notes, async () => {
    if (canonical(await readMark(log)) !== canonical(mark)) return false;
    const made = mark.made + 1;
    const before =
      gone === 'others'
        ? await log.summaries.toArray()
        : (await log.summaries.bulkGet(rows.map(({ id }) => id))).filter((row) => row !== undefined);
    const known = new Map(before.map(({ made: _, ...row }) => [row.id, canonical(row)]));
    const news = rows.filter((row) => canonical(row) !== known.get(row.id)).map((row) => ({ ...row, made }));
    const ids = new Set(rows.map(({ id }) => id));
    await log.summaries.bulkDelete(
      gone === 'others' ? [...known.keys()].filter((id) => !ids.has(id)) : [...gone],
    );
    await log.summaries.bulkPut(news);
    const next: Mark = { version: VERSION, seq: upTo, rhythms: canonical(rhythms), made };
    await log.notes.put({ id: MARK, value: next });
    return true;
  });
}
