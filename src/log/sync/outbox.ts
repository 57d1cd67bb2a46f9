import type { Database, Stored } from 'pouchdb-core';
import type { Envelope } from '../../domain/sync/envelope';
import { chunksOf } from '../chunks';
import type { LogDatabase } from '../database';
import { changesSince } from '../read-changes';
import { moveCursor, readCursor } from './cursor';
import type { Documents } from './documents';
import { allIds, envelopesOf, type Ids, idsIn } from './log-envelopes';
import { saysTheSame } from './same-said';

/** Documents written in one go. */
const CHUNK = 200;

export interface Writing {
  log: LogDatabase;
  replica: Database;
  documents: Documents;
  signal: AbortSignal;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Brings what was written to the log since the last time into the replica. All of the replica must be in the log
 * already (`inbox.ts`): what the log says then stands. Cut off anywhere, the next time does it again, and what is there already
 * is left alone. Answers the row of `changes` that the replica has now.
 */
export async function writeOut(writing: Writing): Promise<number> {
  const { log, replica, signal } = writing;
  const { written } = await readCursor(log);
  const { upTo, rows } = await changesSince(log, written);
  const ids = (rows && idsIn(rows)) ?? (await allIds(log));
  await writeIds(writing, ids);
  signal.throwIfAborted();
  // What this wrote is in the log: it is where it came from.
  const { update_seq: newest } = await replica.info();
  await moveCursor(log, { written: upTo, read: Number(newest) });
  return upTo;
}

/** Makes the documents of these ids say what the log says, in one revision each. */
export async function writeIds(writing: Writing, ids: Ids): Promise<void> {
  const { signal, onProgress } = writing;
  let done = 0;
  for (const chunk of chunksOf([...ids], CHUNK)) {
    signal.throwIfAborted();
    await writeChunk(writing, new Map(chunk));
    done += chunk.length;
    onProgress?.(done, ids.size);
  }
}

async function writeChunk({ log, replica, documents }: Writing, ids: Ids): Promise<void> {
  const said = await envelopesOf(log, ids);
  const known = await standingIn(replica, [...ids.keys()]);
  const news = await Promise.all(
    [...ids.keys()].map((id) => revisionsOf(id, said.get(id), known.get(id), documents)),
  );
  const written = news.flat();
  if (written.length === 0) return;
  await moveCursor(log, { unsent: true });
  const answers = await replica.bulkDocs(written);
  const refused = answers.find((answer) => 'error' in answer && answer.error);
  // Nobody else writes to the replica while a round runs (`alone.ts`).
  if (refused) throw new Error('The replica refused a document', { cause: refused });
}

/** What has to be written so that the document says this, and in one revision. */
async function revisionsOf(
  _id: string,
  envelope: Envelope | undefined,
  standing: Standing | undefined,
  documents: Documents,
): Promise<object[]> {
  const rev = standing ? { _rev: standing.rev } : {};
  const others = (standing?.others ?? []).map((_rev) => ({ _id, _rev, _deleted: true }));
  // Taken back as if it had never been: an import that was undone.
  if (!envelope) return standing?.document ? [{ _id, ...rev, _deleted: true }, ...others] : others;
  const there = standing?.document ? await documents.read(standing.document) : null;
  if (there && saysTheSame(there, envelope)) return others;
  return [{ ...(await documents.write(envelope)), ...rev }, ...others];
}

interface Standing {
  rev: string;
  /** Null: deleted. */
  document: Stored | null;
  /** Revisions that were written beside it elsewhere. */
  others: string[];
}

async function standingIn(replica: Database, keys: string[]): Promise<Map<string, Standing>> {
  const { rows } = await replica.allDocs({ keys, include_docs: true, conflicts: true });
  return new Map(
    rows.flatMap((row): [string, Standing][] => {
      if ('error' in row) return [];
      const document = row.doc ?? null;
      return [[row.id, { rev: row.value.rev, document, others: document?._conflicts ?? [] }]];
    }),
  );
}
