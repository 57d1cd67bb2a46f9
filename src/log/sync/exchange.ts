import type { Database, Replicated, Replication } from 'pouchdb-core';
import { type Kept, kept } from '../outcome';
import { moveCursor, readCursor } from './cursor';
import { type Reading, readIn } from './inbox';
import { writeOut } from './outbox';

/** Documents that go over the wire in one request, and requests' worth of them that are held at once. */
export const BATCHES = { batch_size: 200, batches_limit: 2 };

export interface Sides extends Reading {
  remote: Database;
}

type Moved = Pick<Replicated, 'docs_written' | 'doc_write_failures'>;

const NOTHING_SENT: Moved = { docs_written: 0, doc_write_failures: 0 };

export interface Exchanged {
  received: number;
  sent: number;
  /** Documents that nothing could be made of. */
  unusable: number;
  /** Documents that the server did not let in. */
  refused: number;
}

/**
 * One whole exchange: what the server has new comes into the replica and from there into the log; what is new in the
 * log goes into the replica and from there to the server. In this order, so that what the log says last is said with
 * all in mind that others said. Rejects with what keeps the server from answering, or the signal's reason.
 */
export async function exchange(sides: Sides): Promise<Kept<Exchanged>> {
  const { log, replica, remote, signal } = sides;
  await whole(replica.replicate.from(remote, BATCHES), signal);
  const read = await readIn(sides);
  if (!read.ok) return read;
  const upTo = await writeOut(sides);
  const { unsent, offered, server } = await readCursor(log);
  const setBack = (await stepsOf(remote)) < server;
  // What only came from there need not be offered back, revision by revision. PouchDB remembers what it sent, not that.
  const since = offered > 0 && !setBack ? { since: offered } : {};
  const offer = unsent || setBack;
  const { docs_written: sent, doc_write_failures: refused } = offer
    ? await whole(replica.replicate.to(remote, { ...BATCHES, ...since }), signal)
    : NOTHING_SENT;
  const { update_seq: newest } = await replica.info();
  await moveCursor(log, {
    sent: upTo,
    unsent: false,
    offered: Number(newest),
    server: await stepsOf(remote),
  });
  return kept({ received: read.value.documents, sent, refused, unusable: read.value.unusable });
}

/** How many changes a server counts: CouchDB says `42-g1AAA…`. */
export async function stepsOf(remote: Database): Promise<number> {
  return Number.parseInt(String((await remote.info()).update_seq), 10) || 0;
}

/** Waits for a replication; answers what became of its documents. It goes on from where it was cut the next time. */
export async function whole(replication: Replication, signal: AbortSignal): Promise<Moved> {
  const cut = () => replication.cancel();
  signal.addEventListener('abort', cut);
  try {
    signal.throwIfAborted();
    // PouchDB answers a cancelled replication as if it were done.
    const moved = await replication;
    signal.throwIfAborted();
    return moved;
  } finally {
    signal.removeEventListener('abort', cut);
  }
}
