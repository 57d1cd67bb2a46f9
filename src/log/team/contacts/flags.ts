import { readTeamId, teamId } from '../../../domain/team/team-id';
import type { OutRow, TeamDatabase } from '../team-database';

/** Which of the user's contacts are shared. All ids are those of contacts. */
export interface Flags {
  shared: Set<string>;
  /** Shared, and this browser has not said anything of them yet: another device shared them. */
  fresh: string[];
  /** This browser said them, and they are shared no more: a lead or another device took them out. */
  ended: string[];
}

export function contactDocument(user: string, id: string): string {
  return teamId({ kind: 'contact', owner: user, own: id });
}

export function interactionDocument(user: string, id: string): string {
  return teamId({ kind: 'interaction', owner: user, own: id });
}

/** Reads keys only: it runs in every round. */
export async function readFlags(team: TeamDatabase, user: string): Promise<Flags> {
  const mine = `contact:${user}:`;
  const [standing, waiting, said] = await Promise.all([
    team.documents.where('[kind+owner]').equals(['contact', user]).primaryKeys(),
    team.out.where('id').startsWith(mine).toArray(),
    team.shared.where('id').startsWith(mine).primaryKeys(),
  ]);
  const shared = new Set(standing);
  for (const row of waiting) {
    if (willStand(row)) shared.add(row.id);
    else if (willGo(row)) shared.delete(row.id);
  }
  const known = new Set(said);
  return {
    shared: new Set([...shared].flatMap((id) => ownOf(id, user))),
    fresh: [...shared].filter((id) => !known.has(id)).flatMap((id) => ownOf(id, user)),
    ended: said.filter((id) => !shared.has(id)).flatMap((id) => ownOf(id, user)),
  };
}

/** Whether a contact is shared as its document and what waits for it stand. */
export function isFlagged(stands: boolean, waits: OutRow | undefined): boolean {
  if (!waits) return stands;
  return willStand(waits) || (stands && !willGo(waits));
}

function willStand({ said, refused }: OutRow): boolean {
  return said !== null && refused === undefined;
}

function willGo({ said, refused }: OutRow): boolean {
  return said === null && refused === undefined;
}

/** A name may hold colons, so that what begins like one's own may be another one's. */
function ownOf(id: string, user: string): string[] {
  const parts = readTeamId(id);
  return parts?.owner === user && parts.own !== null ? [parts.own] : [];
}
