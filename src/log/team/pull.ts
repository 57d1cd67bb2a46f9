import type { Change } from 'pouchdb-core';
import { CARD_ID } from '../../domain/sync/card';
import { stepsOf } from '../sync/exchange';
import { areOld, RULES_ID } from './server';
import { type OutRow, saidIn, type TeamDatabase, type TeamRow } from './team-database';
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
  if (steps < cursor.steps) {
    await beginAnew(sides);
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
    const rules = results.find(({ id }) => id === RULES_ID);
    await team.transaction('rw', team.documents, team.taken, team.notes, async () => {
      if (rules) await team.notes.put({ id: 'rules', value: areOld(rules.doc) ? 'old' : 'ours' });
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

/** Whether the database's rules are older than this Rapport, as the feed told. None are, too. */
export async function knownOldRules(team: TeamDatabase): Promise<boolean> {
  return (await team.notes.get('rules'))?.value !== 'ours';
}

/**
 * The server was set back to a backup, or made anew: what it has no more must not stay here, and gets back what is the
 * user's own of it.
 */
async function beginAnew({ team, connection, now }: TeamSides): Promise<void> {
  await team.transaction('rw', team.documents, team.out, team.notes, async () => {
    const waiting = new Set(await team.out.toCollection().primaryKeys());
    const mine = await team.documents.filter(({ owner }) => owner === connection.user).toArray();
    const again = mine.filter(({ id, kind }) => kind !== 'claim' && !waiting.has(id));
    await team.out.bulkPut(
      again.map(
        (row): OutRow => ({
          id: row.id,
          said: { ...saidIn(row), by: connection.user },
          at: now.toISOString(),
        }),
      ),
    );
    await team.documents.clear();
    await team.notes.bulkPut([
      { id: 'cursor', value: AT_THE_START },
      { id: 'rules', value: null },
    ]);
  });
}

async function readCursor({ team }: TeamSides): Promise<Cursor> {
  return ((await team.notes.get('cursor'))?.value as Cursor | undefined) ?? AT_THE_START;
}

async function readChange({ documents }: TeamSides, { deleted, doc }: Change): Promise<TeamRow | null> {
  return deleted || !doc ? null : documents.read(doc);
}
