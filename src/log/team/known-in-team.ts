import Dexie from 'dexie';
import type { IdentityKey } from '../../domain/identity';
import type { SharedContact } from '../../domain/team/contacts';
import type { SharedInteraction } from '../../domain/team/interactions';
import type { KnownBy } from '../../domain/team/known-by';
import type { Member } from '../../domain/team/members';
import type { Team } from './open-team';
import type { TeamDatabase, TeamRow } from './team-database';

/** Which colleagues share a contact who has one of these profiles; whoever had to do with them last comes first. */
export async function knownInTeam({ team, connection }: Team, keys: IdentityKey[]): Promise<KnownBy[]> {
  if (keys.length === 0) return [];
  const rows = await team.documents.where('people').anyOf(keys).distinct().toArray();
  const others = rows.filter(({ kind, owner }) => kind === 'contact' && owner !== connection.user);
  const known = await Promise.all(others.map((row) => knownBy(team, row)));
  return known.sort((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
}

/** How a colleague knows the contact of this document of theirs. */
export async function knownBy(team: TeamDatabase, { id, owner, body }: TeamRow): Promise<KnownBy> {
  const [who, last] = await Promise.all([nameIn(team, owner), lastExchange(team, id)]);
  const { name, stage } = body as SharedContact;
  return { id, who, name, stage, lastAt: last?.at ?? null, about: last?.intents ?? [] };
}

/** Whoever has this name in CouchDB, as colleagues read it. */
async function nameIn(team: TeamDatabase, user: string): Promise<KnownBy['who']> {
  const member = await team.documents.get(`member:${user}`);
  return { user, name: (member?.body as Member | undefined)?.name ?? user };
}

/** What a colleague and a contact of theirs had to do with each other last. @param contact the id of its document */
export async function lastExchange(team: TeamDatabase, contact: string): Promise<SharedInteraction | null> {
  const last = await team.documents
    .where('[contact+at]')
    .between([contact, Dexie.minKey], [contact, Dexie.maxKey])
    .last();
  return (last?.body as SharedInteraction | undefined) ?? null;
}
