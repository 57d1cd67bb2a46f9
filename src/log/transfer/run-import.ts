import { say } from '../../domain/say/say';
import type { ImportPlan, PlannedPerson } from '../../domain/transfer/plan/import-plan';
import type { LogDatabase } from '../database';
import { mergeExact } from '../merge-contacts';
import { attempt, type Kept, kept, type LogFailure } from '../outcome';
import type { ImportRow } from '../rows';
import {
  endImport,
  type ImportedRow,
  importedRows,
  newImport,
  noteWritten,
  rowsOfImport,
} from './import-rows';
import { oneAtATime } from './one-at-a-time';
import { isStopped, pacing, type Watched } from './pacing';
import { writePeople } from './write-people';

export interface RunOptions extends Watched {
  /** The file's name. */
  name: string;
  /** How the user knows it: `CSV`, `vCard`. */
  format: string;
  now: Date;
}

/** What an import did. */
export interface ImportResult {
  /** For `undoImport`; null when there was nothing to write. */
  importId: string | null;
  /** Contacts. */
  added: number;
  changed: number;
  /** Planned changes that could not be made, because the contact was deleted meanwhile. */
  missed: number;
  /** The user stopped it: what was written stands, and the import can be undone or gone on with. */
  cancelled: boolean;
}

/** People written in one transaction. */
const CHUNK = 500;

/**
 * Writes what was planned, some people at a time, each time in one transaction together with what undoes it: a
 * page that is closed on the way leaves an import that can be undone, or finished by importing the same file
 * again. What another window wrote since the plan was made is kept. On a failure, what was written so far stands,
 * is listed and can be undone. Summaries and the like follow by themselves when they are next read.
 */
export function runImport(
  log: LogDatabase,
  plan: ImportPlan,
  options: RunOptions,
): Promise<Kept<ImportResult>> {
  return oneAtATime(log, async () => {
    const imported = await importedRows(log);
    const begun = await begunBefore(log, plan, imported);
    const people = plan.people.flatMap((person) => stillToDo(person, imported));
    if (people.length > 0) return writeAll(log, plan, people, begun ?? newImport(options), options);
    if (begun) await endImport(log, begun.partOf ?? begun.id);
    return kept({ importId: null, added: 0, changed: 0, missed: 0, cancelled: false });
  });
}

async function writeAll(
  log: LogDatabase,
  plan: ImportPlan,
  people: readonly PlannedPerson[],
  begun: ImportRow,
  options: RunOptions,
): Promise<Kept<ImportResult>> {
  const importId = begun.partOf ?? begun.id;
  const done = { added: 0, changed: 0, missed: 0 };
  const marks = marksByPerson(plan);
  // Rows about people who have all they say are known again, too.
  const concerned = new Set(people.map(({ contactId }) => contactId));
  const idle = [...marks].filter(([id]) => !concerned.has(id)).flatMap(([, rows]) => rows);
  const pace = pacing(options);
  let row = begun;
  for (let from = 0; from < people.length; from += CHUNK) {
    if (await isStopped(() => pace(from, people.length), options.signal)) {
      return kept({ importId: from === 0 && row === begun ? null : importId, ...done, cancelled: true });
    }
    const chunk = people.slice(from, from + CHUNK);
    const rows = [
      ...chunk.flatMap(({ contactId }) => marks.get(contactId) ?? []),
      ...(from === 0 ? idle : []),
    ];
    const wrote = await writePeople(log, chunk, { row, rows, preferFile: plan.preferFile, now: options.now });
    if (!wrote.ok) return from === 0 ? wrote : { ok: false, failure: halfWay(wrote.failure, done) };
    row = wrote.value.row;
    done.added += wrote.value.added;
    done.changed += wrote.value.changed;
    done.missed += wrote.value.missed;
  }
  const joined = await joinPeople(log, row);
  if (!joined.ok) return { ok: false, failure: halfWay(joined.failure, done) };
  await endImport(log, importId);
  options.onProgress?.(people.length, people.length);
  return kept({ importId, ...done, cancelled: false });
}

/** Two contacts may share a profile now: a row told of both profiles of somebody who was kept as two. */
function joinPeople(log: LogDatabase, row: ImportRow): Promise<Kept<ImportRow>> {
  return attempt(() =>
    log.transaction('rw', log.contacts, log.imports, async () => {
      const joined = await mergeExact(log);
      if (!joined.ok) return joined;
      const { images } = joined.value;
      return kept(images.length === 0 ? row : await noteWritten(log, row, { rows: [], images }));
    }),
  );
}

/** The import that this one goes on with: it had some of the same rows and did not end. */
async function begunBefore(
  log: LogDatabase,
  plan: ImportPlan,
  imported: ReadonlyMap<string, ImportedRow>,
): Promise<ImportRow | null> {
  const row = plan.rows.find(({ mark }) => imported.get(mark)?.running);
  const found = row && imported.get(row.mark);
  return (found && (await rowsOfImport(log, found.importId)).at(-1)) ?? null;
}

/** A person without the rows that another window imported since the plan was made. */
function stillToDo(person: PlannedPerson, imported: ReadonlyMap<string, ImportedRow>): PlannedPerson[] {
  const drafts = person.drafts.filter(({ mark }) => !imported.has(mark));
  return drafts.length === 0 ? [] : [{ ...person, drafts }];
}

/** The marks of all rows that are about somebody, whether they add anything or not. */
function marksByPerson(plan: ImportPlan): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const { contactId, mark } of plan.rows) {
    if (contactId === null) continue;
    const known = marks.get(contactId);
    if (known) known.push(mark);
    else marks.set(contactId, [mark]);
  }
  return marks;
}

function halfWay({ why }: LogFailure, { added, changed }: { added: number; changed: number }): LogFailure {
  const key = why === 'full' ? 'log_importFull' : 'log_importClosed';
  return { why, says: say(key, { added, changed }) };
}
