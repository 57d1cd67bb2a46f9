import type { LogFile } from '../../domain/backup/log-file';
import type { MergedTable } from '../../domain/merge/shapes';
import type { LogDatabase } from '../database';
import { attempt, type Kept, kept } from '../outcome';
import type { ImportRow, RecordImage } from '../rows';
import { addedImage, endImport, newImport, noteWritten, rowsOfImport } from '../transfer/import-rows';
import { oneAtATime } from '../transfer/one-at-a-time';
import { isStopped, pacing, type Watched } from '../transfer/pacing';
import { type RestoreCount, RestoreCounts, type RestoreLine } from './count-outcomes';
import { type Merging, mergedAnew, type Outcome, outcomesOf, prepareMerging, type Step } from './merging';
import { restoreRest, settingsAfter } from './restore-rest';
import { erasedMentions } from './settle-mention';
import { writeOutcomes } from './write-outcomes';

export type { RestoreCount, RestoreLine, RestoreWhat } from './count-outcomes';

/** What a restored file is among imports. */
const FORMAT = 'backup';

export interface RestorePlan {
  counts: RestoreCount[];
  /** Contacts that would be added, changed, removed or held, for a preview: the first of them. */
  lines: RestoreLine[];
  /** Whether any setting would change. */
  settings: boolean;
}

export interface RestoreOptions extends Watched {
  /** The file's name. */
  name: string;
  now: Date;
}

export interface RestoreResult {
  /** For `undoImport`; null when there was nothing to write. */
  importId: string | null;
  counts: RestoreCount[];
  /** The user stopped it: what was written stands, and can be undone or gone on with. */
  cancelled: boolean;
}

/** What `restore` would do, without writing anything. Throws the signal's reason when cancelled. */
export async function planRestore(
  log: LogDatabase,
  file: LogFile,
  watched: Watched = {},
): Promise<RestorePlan> {
  // Nothing of a plan is stored, so its stamps may say anything.
  const merging = await prepareMerging(log, file, new Date(0));
  const counts = new RestoreCounts();
  const pace = pacing(watched);
  const total = sizeOf(merging.steps);
  let done = 0;
  for (const step of merging.steps) {
    await pace(done, total);
    counts.add(step, await outcomesOf(log, merging, step), merging.settled);
    done += sizeOf([step]);
  }
  await pace(total, total);
  const settings = (await settingsAfter(log, file)) !== null;
  return { counts: counts.all(), lines: counts.lines, settings };
}

/**
 * Makes one of the log and a file, some records at a time, each time in one transaction together with what undoes
 * it. A page that is closed on the way leaves an import that can be undone, or finished by restoring the same
 * file again: doing it twice changes nothing. What another window writes meanwhile is merged as well.
 */
export function restore(
  log: LogDatabase,
  file: LogFile,
  options: RestoreOptions,
): Promise<Kept<RestoreResult>> {
  return oneAtATime(log, () => mergedAnew(() => restoreOnce(log, file, options)));
}

async function restoreOnce(
  log: LogDatabase,
  file: LogFile,
  options: RestoreOptions,
): Promise<Kept<RestoreResult>> {
  const { name, now, signal } = options;
  const merging = await prepareMerging(log, file, now);
  const counts = new RestoreCounts();
  const pace = pacing(options);
  const total = sizeOf(merging.steps);
  const unfinished = await begunBefore(log, name);
  const begun = unfinished ?? newImport({ name, format: FORMAT, now });
  const first = await restoreRest(log, file, merging, begun);
  if (!first.ok) return first;
  let row = first.value;
  const importId = () => (row === begun && !unfinished ? null : (row.partOf ?? row.id));
  const result = (cancelled: boolean) => kept({ importId: importId(), counts: counts.all(), cancelled });
  let done = 0;
  for (const step of merging.steps) {
    const at = done;
    if (await isStopped(() => pace(at, total), signal)) return result(true);
    const wrote = await restoreStep(log, merging, step, row);
    if (!wrote.ok) return wrote;
    row = wrote.value.row;
    counts.add(step, wrote.value.outcomes, merging.settled);
    done += sizeOf([step]);
  }
  if (importId() !== null) await endImport(log, row.partOf ?? row.id);
  options.onProgress?.(total, total);
  return result(false);
}

/** The row to go on with, where restoring a file of this name began and did not end. */
async function begunBefore(log: LogDatabase, name: string): Promise<ImportRow | null> {
  const begun = await log.imports
    .filter((row) => row.state === 'running' && row.format === FORMAT && row.name === name && !row.partOf)
    .first();
  const rows = begun ? await rowsOfImport(log, begun.id) : [];
  return rows.findLast(({ rest }) => !rest) ?? null;
}

/** Merges some records in one transaction. Answers the row to note the next in. */
function restoreStep(
  log: LogDatabase,
  merging: Merging,
  step: Step,
  row: ImportRow,
): Promise<Kept<{ row: ImportRow; outcomes: Outcome[] }>> {
  return attempt(() =>
    log.transaction('rw', log.table(step.table), log.gone, log.imports, async () => {
      const outcomes = await outcomesOf(log, merging, step);
      const images = imagesOf(step.table, outcomes);
      await writeOutcomes(log, step.table, outcomes);
      if (images.length === 0) return kept({ row, outcomes });
      if (step.table === 'mentions') await log.gone.bulkPut(erasedMentions(outcomes, merging));
      return kept({ row: await noteWritten(log, row, { rows: [], images }), outcomes });
    }),
  );
}

/** What goes comes first, also when it is undone the other way round: two records of one thing never stand. */
function imagesOf(table: MergedTable, outcomes: readonly Outcome[]): RecordImage[] {
  const images = outcomes
    .filter(({ before, after }) => after !== before)
    .map(({ before, after }): RecordImage => {
      return before === null && after ? addedImage(table, after) : { table, before, after };
    });
  return images.toSorted((a, b) => Number(a.after !== null) - Number(b.after !== null));
}

function sizeOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { theirs, ids }) => sum + theirs.length + ids.length, 0);
}
