import type { Database, Replication } from 'pouchdb-core';
import { type Kept, kept } from '../outcome';
import { moveCursor } from './cursor';
import { type Reading, readIn } from './inbox';
import { writeOut } from './outbox';

/** Documents that go over the wire in one request. */
const BATCH = 200;

export interface Sides extends Reading {
  remote: Database;
}

export interface Exchanged {
  received: number;
  sent: number;
  /** Documents that nothing could be made of. */
  unusable: number;
}

/**
 * One whole exchange: what the server has new comes into the replica and from there into the log; what is new in the
 * log goes into the replica and from there to the server. In this order, so that what the log says last is said with
 * all in mind that others said. Rejects with what keeps the server from answering, or the signal's reason.
 */
export async function exchange(sides: Sides): Promise<Kept<Exchanged>> {
  const { log, replica, remote, signal } = sides;
  await whole(replica.replicate.from(remote, { batch_size: BATCH, batches_limit: 2 }), signal);
  const read = await readIn(sides);
  if (!read.ok) return read;
  const { upTo } = await writeOut(sides);
  const sent = await whole(replica.replicate.to(remote, { batch_size: BATCH, batches_limit: 2 }), signal);
  await moveCursor(log, { sent: upTo });
  return kept({ received: read.value.documents, sent, unusable: read.value.unusable });
}

/** Waits for a replication; answers how many documents it wrote. It goes on from where it was cut the next time. */
export async function whole(replication: Replication, signal: AbortSignal): Promise<number> {
  const cut = () => replication.cancel();
  signal.addEventListener('abort', cut);
  try {
    signal.throwIfAborted();
    // PouchDB answers a cancelled replication as if it were done.
    const { docs_written: written } = await replication;
    signal.throwIfAborted();
    return written;
  } finally {
    signal.removeEventListener('abort', cut);
  }
}
