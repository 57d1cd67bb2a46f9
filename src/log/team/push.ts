import type { Written } from 'pouchdb-core';
import { canonical } from '../../domain/merge/paths';
import { saidOnto } from '../../domain/team/assignment-change';
import { isClaimOver } from '../../domain/team/claims';
import type { TeamSaid } from '../../domain/team/document';
import { TEAM_REFUSALS, type TeamRefusal } from '../../domain/team/refusals';
import { WireError } from '../sync/wire-error';
import { type OutRow, type TeamRow, teamRow } from './team-database';
import type { TeamSides } from './work';

/** Documents in one request. */
const CHUNK = 100;

export interface Pushed {
  sent: number;
  /** Somebody wrote one of the documents meanwhile: read anew, and once more. */
  again: boolean;
}

/**
 * Writes what waits, each document onto the revision that is known here; nothing is replicated, see `docs/team.md`. What
 * the rules refuse is noted with why, and not tried again until it is said anew.
 */
export async function pushToTeam(sides: TeamSides): Promise<Pushed> {
  const { team, remote, signal } = sides;
  const pushed: Pushed = { sent: 0, again: false };
  const waiting = (await team.out.toArray()).filter(({ refused }) => refused === undefined);
  for (let at = 0; at < waiting.length; at += CHUNK) {
    const writings = (
      await Promise.all(waiting.slice(at, at + CHUNK).map((row) => writingOf(sides, row)))
    ).filter((one) => one !== null);
    signal.throwIfAborted();
    if (writings.length === 0) continue;
    const answers = await remote.bulkDocs(writings.map(({ document }) => document));
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    for (const writing of writings) {
      const answer = byId.get(writing.row.id);
      if (!answer) throw new WireError('not-couch');
      if (await settled(sides, writing, answer)) pushed.sent += 1;
      else if (answer.error === 'conflict') pushed.again = true;
    }
  }
  return pushed;
}

interface Writing {
  row: OutRow;
  /** What is said in it; null: it is to be deleted. */
  said: TeamSaid | null;
  document: { _id: string; _rev?: string; _deleted?: true; sealed?: string };
}

/** What to write; null: nothing any more, and the row is gone or says why. */
async function writingOf(sides: TeamSides, row: OutRow): Promise<Writing | null> {
  const { team, documents, now } = sides;
  const { id } = row;
  const standing = await team.documents.get(id);
  if (!row.said) {
    if (standing) return { row, said: null, document: { _id: id, _rev: standing.rev, _deleted: true } };
    await drop(sides, row);
    return null;
  }
  const said = standing && row.said.kind === 'assignment' ? saidOnto(row.said, standing) : row.said;
  if (!said) {
    await team.out.update(id, { refused: 'rights' });
    return null;
  }
  if (standing && saysTheSame(standing, said)) {
    await drop(sides, row);
    return null;
  }
  if (said.kind === 'claim') {
    // Too late for anybody to see it.
    if (!standing && isClaimOver(said.until ?? '', now)) {
      await drop(sides, row);
      return null;
    }
    if (standing && standing.owner !== said.owner && !isClaimOver(standing.until ?? '', now)) {
      await team.out.update(id, { refused: 'taken' });
      return null;
    }
  }
  const document = await documents.write(said, standing).catch((error: unknown) => {
    // What no document of its kind may say: one that the rest must not wait for.
    if (error instanceof RangeError) return null;
    throw error;
  });
  if (!document) {
    await team.out.update(id, { refused: 'fields' });
    return null;
  }
  return { row, said, document: standing ? { ...document, _rev: standing.rev } : document };
}

/** Whether it was written. What was said anew meanwhile keeps waiting. */
async function settled(
  { team }: TeamSides,
  { row, said, document }: Writing,
  answer: Written,
): Promise<boolean> {
  if (!answer.error && answer.rev !== undefined) {
    const { rev } = answer;
    const content = 'sealed' in document ? { sealed: String(document.sealed) } : { body: said?.body ?? {} };
    await team.transaction('rw', team.documents, team.taken, team.out, async () => {
      if (said) {
        await team.documents.put(teamRow(row.id, rev, said, content));
        await team.taken.update(row.id, { text: canonical(said.body), over: null });
      } else await team.documents.delete(row.id);
      if ((await team.out.get(row.id))?.at === row.at) await team.out.delete(row.id);
    });
    return true;
  }
  if (answer.error === 'conflict') return false;
  const refused = reasonOf(answer) ?? 'rights';
  await team.transaction('rw', team.out, async () => {
    if ((await team.out.get(row.id))?.at === row.at) await team.out.update(row.id, { refused });
  });
  return false;
}

function reasonOf({ reason }: Written): TeamRefusal | null {
  return TEAM_REFUSALS.find((one) => one === reason) ?? null;
}

/** Who wrote it last is nothing that it says. */
function saysTheSame(standing: TeamRow, said: TeamSaid): boolean {
  const of = ({ owner, to, until, state, body }: TeamSaid) => canonical({ owner, to, until, state, body });
  return of(standing) === of(said);
}

async function drop({ team }: TeamSides, { id, at }: OutRow): Promise<void> {
  await team.transaction('rw', team.out, async () => {
    if ((await team.out.get(id))?.at === at) await team.out.delete(id);
  });
}
