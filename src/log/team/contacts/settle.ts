import { canonical } from '../../../domain/merge/paths';
import { plainDocument, type TeamSaid } from '../../../domain/team/document';
import type { SharedInteraction } from '../../../domain/team/interactions';
import { deleteInTeam, sayInTeam } from '../say';
import type { SharedRow } from '../team-database';
import { contactDocument, isFlagged } from './flags';
import type { Gathering } from './gather';

/**
 * Puts down what is to be written: of what is wanted whatever this log says otherwise than last time. What stands already and
 * was never said here is another device's: it is noted as said, so that only what changes from now on is.
 */
export async function settle(gathering: Gathering): Promise<void> {
  const { work, wanted, struck } = gathering;
  const { team, now } = work;
  const { documents, out, shared } = team;
  await team.transaction('rw', documents, out, shared, async () => {
    const standing = await standingOf(gathering);
    const flagged = await stillFlagged(gathering, standing);
    const said = await byId(shared.bulkGet([...wanted.keys()]));
    const news: SharedRow[] = [];
    for (const [id, one] of wanted) {
      if (!flagged.has(contactIn(one))) continue;
      const last = said.get(id);
      const text = canonical(one.body);
      if (last?.text === text) continue;
      if (last || !standing.has(id)) {
        if (!fits(one)) continue;
        await sayInTeam(team, one, { now });
      }
      news.push({ ...last, id, text });
    }
    await shared.bulkPut(news);
    const going = [...struck].filter((id) => !wanted.has(id));
    const waiting = await byId(out.bulkGet(going));
    for (const id of going)
      if (waiting.has(id) ? waiting.get(id)?.said !== null : standing.has(id))
        await deleteInTeam(team, id, { now });
    await shared.bulkDelete(going);
  });
}

/** Whether the database's rules can let it pass. */
export function fits(said: TeamSaid): boolean {
  try {
    plainDocument(said);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** As many keys are looked up one by one; of more, all that are the user's are read. */
const FEW = 200;

/** Which of the documents that this is about stand. */
async function standingOf({ work: { team, connection }, wanted, struck }: Gathering): Promise<Set<string>> {
  const { user } = connection;
  const contacts = [...wanted.values()].map((one) => contactDocument(user, contactIn(one)));
  const ids = new Set([...contacts, ...wanted.keys(), ...struck]);
  if (ids.size <= FEW)
    return new Set(
      await team.documents
        .where(':id')
        .anyOf([...ids])
        .primaryKeys(),
    );
  const kinds = team.documents.where('[kind+owner]');
  return new Set([
    ...(await kinds.equals(['contact', user]).primaryKeys()),
    ...(await kinds.equals(['interaction', user]).primaryKeys()),
  ]);
}

/** Looked at once more: the user may have ended it while the log was read. */
async function stillFlagged({ work, wanted }: Gathering, standing: Set<string>): Promise<Set<string>> {
  const { team, connection } = work;
  const ids = [...new Set([...wanted.values()].map(contactIn))];
  const documents = ids.map((id) => contactDocument(connection.user, id));
  const waiting = await byId(team.out.bulkGet(documents));
  return new Set(
    ids.filter((_, at) => {
      const id = documents[at] ?? '';
      return isFlagged(standing.has(id), waiting.get(id));
    }),
  );
}

function contactIn({ kind, own, body }: TeamSaid): string {
  return kind === 'contact' ? (own ?? '') : (body as SharedInteraction).contactId;
}

async function byId<T extends { id: string }>(
  found: PromiseLike<(T | undefined)[]>,
): Promise<Map<string, T>> {
  return new Map((await found).flatMap((row) => (row ? [[row.id, row]] : [])));
}
