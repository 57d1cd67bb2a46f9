import type { Change } from 'pouchdb-core';
import { CARD_ID } from '../../domain/sync/card';
import { stepsOf } from '../sync/exchange';
import type { TeamRow } from './team-database';
import type { TeamSides } from './work';

/** Changes that are asked for at once. */
const CHUNK = 500;

/** How far this browser has read. */
interface Cursor {
  /** CouchDB's, which means something to it alone. */
  since: string | number;
  /** How many changes the server counted then. */
  steps: number;
}

const AT_THE_START: Cursor = { since: 0, steps: 0 };

export interface Pulled {
  received: number;
  /** Documents that nothing could be made of. */
  unusable: number;
}

/**
 * Reads what is new in the team's database. Nobody can write two revisions beside each other there (its rules refuse what
 * is replicated), so the feed of changes is all there is to know. Cut off anywhere, the next time goes on.
 */
export async function pullFromTeam(sides: TeamSides): Promise<Pulled> {
  const { team, remote, signal } = sides;
  const pulled: Pulled = { received: 0, unusable: 0 };
  let cursor = await readCursor(sides);
  const steps = await stepsOf(remote);
  // Set back to a backup, or made anew: what it has no more must not stay here.
  if (steps < cursor.steps) {
    await team.transaction('rw', team.documents, team.notes, async () => {
      await team.documents.clear();
      await team.notes.put({ id: 'cursor', value: AT_THE_START });
    });
    cursor = AT_THE_START;
  }
  for (;;) {
    signal.throwIfAborted();
    const { results, last_seq: since } = await remote.changes({
      since: cursor.since,
      limit: CHUNK,
      include_docs: true,
    });
    signal.throwIfAborted();
    const news = results.filter(({ id }) => id !== CARD_ID && !id.startsWith('_design/'));
    const read = await Promise.all(news.map((change) => readChange(sides, change)));
    const rows = read.flatMap((row) => row ?? []);
    const ids = news.flatMap(({ id }, at) => (read[at] ? [] : [id]));
    cursor = { since, steps: Math.max(steps, cursor.steps) };
    await team.transaction('rw', team.documents, team.taken, team.notes, async () => {
      // That it was deleted is told by the feed alone: a document can be missing for other reasons.
      const deleted = new Set(news.flatMap(({ id, deleted }) => (deleted ? [id] : [])));
      await team.taken
        .where('id')
        .anyOf(ids)
        .modify((row) => {
          row.ended = deleted.has(row.id) ? 'deleted' : 'unusable';
        });
      await team.documents.bulkDelete(ids);
      await team.documents.bulkPut(rows);
      await team.notes.put({ id: 'cursor', value: cursor });
    });
    pulled.received += news.length;
    pulled.unusable += news.filter(({ deleted }, at) => !deleted && !read[at]).length;
    if (results.length < CHUNK) return pulled;
  }
}

async function readCursor({ team }: TeamSides): Promise<Cursor> {
  return ((await team.notes.get('cursor'))?.value as Cursor | undefined) ?? AT_THE_START;
}

async function readChange({ documents }: TeamSides, { deleted, doc }: Change): Promise<TeamRow | null> {
  return deleted || !doc ? null : documents.read(doc);
}
