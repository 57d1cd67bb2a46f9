import type { HeldInTeam } from '../../domain/held-data';
import { identityKey } from '../../domain/identity';
import type { Contact } from '../../domain/model';
import type { Assignment } from '../../domain/team/assignments';
import type { LogDatabase } from '../database';
import { namesInTeam } from './names';
import { openTeam } from './open-team';
import type { TeamRow } from './team-database';

/** What this browser knows of somebody by way of the team: what is shared of them, and their posts that were given to somebody. */
export async function heldInTeam(log: LogDatabase, contacts: readonly Contact[]): Promise<HeldInTeam[]> {
  const opened = await openTeam(log);
  if (!opened) return [];
  const { team, connection } = opened;
  const ids = new Set(contacts.map(({ id }) => id));
  const keys = new Set(
    contacts.flatMap(({ identities }) =>
      identities.flatMap(({ site, handle, url }) => identityKey(site, { handle, url }) ?? []),
    ),
  );
  const rows = await team.documents.where('kind').anyOf('contact', 'interaction', 'assignment').toArray();
  const shared = rows.filter(
    ({ kind, owner, own, people }) =>
      kind === 'contact' &&
      (people.some((key) => keys.has(key)) || (owner === connection.user && ids.has(own ?? ''))),
  );
  const documents = new Set(shared.map(({ id }) => id));
  const theirs = rows.filter(
    (row) =>
      documents.has(row.id) ||
      (row.kind === 'interaction' && documents.has(row.contact ?? '')) ||
      (row.kind === 'assignment' && keys.has(authorOf(row) ?? '')),
  );
  const names = await namesInTeam(opened);
  const called = (user: string): string => names.get(user) ?? user;
  return theirs.map(({ kind, owner, to, body }) => ({
    kind: kind as HeldInTeam['kind'],
    by: called(owner),
    to: to === undefined ? null : called(to),
    says: body,
  }));
}

function authorOf({ body }: TeamRow): string | null {
  const { post } = body as Assignment;
  return identityKey(post.site, post.author);
}
