import type { Database, Stored } from 'pouchdb-core';
import { CARD_ID } from '../../domain/sync/card';
import type { Envelope } from '../../domain/sync/envelope';
import { attempt, type Kept, kept } from '../outcome';
import { changesSince } from '../read-changes';
import { applyToLog } from './apply';
import { moveCursor, readCursor } from './cursor';
import { type Ids, idsIn } from './log-envelopes';
import { type Writing, writeIds } from './outbox';

/** Documents taken in in one go: what the log must be read for as a whole is read once for all of them. */
const CHUNK = 2000;

export interface Reading extends Writing {
  now: Date;
}

export interface ReadIn {
  /** Documents that said something. */
  documents: number;
  /** Of these, such as nothing could be made of. */
  unusable: number;
}

/**
 * Merges what is new in the replica into the log. Documents that several devices wrote at once have several revisions:
 * all of them are merged, and then one that says what came of it takes their place. Cut off anywhere, the next time
 * does it again, and merging twice changes nothing.
 */
export async function readIn(reading: Reading): Promise<Kept<ReadIn>> {
  const { log, replica, signal } = reading;
  const result: ReadIn = { documents: 0, unusable: 0 };
  const { update_seq: newest } = await replica.info();
  let { read: since } = await readCursor(log);
  // Whatever lost the replica's end: what is known already is merged once more.
  if (since > Number(newest)) since = 0;
  for (;;) {
    signal.throwIfAborted();
    const found = await newsOf(replica, since);
    if (found.upTo === since) return kept(result);
    const done = await attempt(() => takeIn(reading, found.news, result));
    if (!done.ok) return done;
    since = found.upTo;
    await moveCursor(log, { read: since });
    reading.onProgress?.(since, Number(newest));
  }
}

/** A document with all that stands of it. */
interface News {
  id: string;
  /** Not those that were deleted. */
  standing: Stored[];
}

async function takeIn(reading: Reading, news: readonly News[], result: ReadIn): Promise<Kept<null>> {
  const { log, documents, now } = reading;
  const said: Envelope[] = [];
  const withdrawn: string[] = [];
  const ids: Ids = new Map();
  const reads = await Promise.all(
    news.map(({ standing }) => Promise.all(standing.map((document) => documents.read(document)))),
  );
  for (const [index, read] of reads.entries()) {
    const { id, standing } = news[index] as News;
    if (standing.length === 0) withdrawn.push(id);
    const usable = read.filter((envelope) => envelope !== null);
    result.documents += 1;
    result.unusable += read.length - usable.length;
    said.push(...usable);
    // What cannot be read may be a newer Rapport's word: it stays as it is.
    if (usable.length === read.length)
      for (const one of usable) ids.set(id, tableOf(one) ?? ids.get(id) ?? null);
  }
  const applied = await applyToLog(log, { said, withdrawn: await unlessWritten(reading, withdrawn) }, now);
  if (!applied.ok) return applied;
  // One revision in the place of several; and where the log knows more than a document does (a server that was set
  // back), it says so.
  await writeIds({ ...reading, onProgress: undefined }, ids);
  return kept(null);
}

function tableOf(envelope: Envelope) {
  return envelope.kind === 'record' ? envelope.table : null;
}

/** Those of which the log has nothing new to say: what was changed here meanwhile stays, and goes out again. */
async function unlessWritten({ log }: Reading, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await changesSince(log, (await readCursor(log)).written);
  const written = rows && idsIn(rows);
  return written ? ids.filter((id) => !written.has(id)) : [];
}

async function newsOf(replica: Database, since: number): Promise<{ upTo: number; news: News[] }> {
  const { results, last_seq } = await replica.changes({
    since,
    limit: CHUNK,
    include_docs: true,
    conflicts: true,
    style: 'all_docs',
  });
  const news: News[] = [];
  for (const { id, doc, deleted } of results) {
    if (id === CARD_ID || id.startsWith('_design/')) continue;
    const others = doc?._conflicts ?? [];
    const standing = doc && !deleted ? [doc, ...(await revisions(replica, id, others))] : [];
    news.push({ id, standing });
  }
  return { upTo: Number(last_seq), news };
}

async function revisions(replica: Database, id: string, revs: readonly string[]) {
  if (revs.length === 0) return [];
  const { results } = await replica.bulkGet({ docs: revs.map((rev) => ({ id, rev })) });
  return results.flatMap(({ docs }) => docs.flatMap((one) => ('ok' in one ? [one.ok] : [])));
}
