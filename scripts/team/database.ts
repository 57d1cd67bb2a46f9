import { CARD_ID } from '../../src/domain/sync/card';
import { newTeamCard, RULES_VERSION, readTeamCard, type TeamCard } from '../../src/domain/team/card';
import { couchRole, TEAM_ROLES } from '../../src/domain/team/roles';
import { newKeys } from '../../src/log/sync/keys';
import { DESIGN_ID, designDocument } from './design-document';
import { SetupProblem } from './problem';
import type { Server } from './server';

export interface DatabaseWishes {
  database: string;
  sealed: boolean;
  /** Asked for only where a new database is to be encrypted. */
  passphrase(): Promise<string>;
}

/**
 * Makes a team's database what it has to be, in the order in which nobody can do what they may not: who may in, then the
 * rules, then the card that Rapport looks for. Answers what it did, a sentence each; nothing where all was so already.
 */
export async function prepareDatabase(server: Server, wishes: DatabaseWishes): Promise<string[]> {
  const path = `/${encodeURIComponent(wishes.database)}`;
  const did: string[] = [];
  const { status } = await server.ask(path, { method: 'PUT', allow: [412] });
  if (status !== 412) did.push(`Made the database ${wishes.database}.`);
  const standing = await readCard(server, path, wishes);
  const card =
    standing ?? newTeamCard(wishes.sealed ? (await newKeys(await wishes.passphrase())).sealed : null);
  const sealed = card.sealed !== null;
  did.push(...(await closeToOthers(server, path, wishes.database)));
  did.push(...(await putRules(server, path, wishes.database, sealed)));
  if (!standing) {
    await server.ask(`${path}/${CARD_ID}`, { method: 'PUT', body: card });
    did.push(
      sealed
        ? 'What the team writes is encrypted with its passphrase; the server sees who writes what kind of thing when.'
        : 'What the team writes can be read by whoever runs the server.',
    );
  }
  return did;
}

/** The card that is there; null: the database is new. */
async function readCard(server: Server, path: string, { sealed }: DatabaseWishes): Promise<TeamCard | null> {
  const found = await server.ask(`${path}/${CARD_ID}`, { allow: [404] });
  if (found.status === 404) {
    const { body } = await server.ask(path);
    // Of a setup that was cut off before the card.
    const rules = await server.ask(`${path}/${DESIGN_ID}`, { allow: [404] });
    if (Number(body.doc_count) > (rules.status === 404 ? 0 : 1))
      throw new SetupProblem('This database holds something else. Take another name for the team’s.');
    return null;
  }
  const card = readTeamCard(found.body);
  if (card === 'newer') throw new SetupProblem(NEWER);
  if (!card)
    throw new SetupProblem(
      'This database is somebody’s own, not a team’s: their sync keeps their log in it. Take another name for the team’s.',
    );
  if (sealed && !card.sealed)
    throw new SetupProblem(
      'This team’s documents are not encrypted, and what was written stays so. To encrypt, set up a new database with --sealed.',
    );
  return card;
}

type Named = { names?: string[]; roles?: string[] };

/** Only the team may in; administrators stay as they are. */
async function closeToOthers(server: Server, path: string, database: string): Promise<string[]> {
  const { body } = await server.ask(`${path}/_security`);
  const { admins = {}, members = {} } = body as { admins?: Named; members?: Named };
  const roles = TEAM_ROLES.map((role) => couchRole(role, database));
  const others = members.names ?? [];
  const otherRoles = (members.roles ?? []).filter((role) => role !== '_admin' && !roles.includes(role));
  const closed =
    others.length + otherRoles.length === 0 && roles.every((role) => members.roles?.includes(role));
  const told =
    (admins.names ?? []).length > 0
      ? [`Administrators of this database, whom no rule holds back: ${admins.names?.join(', ')}.`]
      : [];
  if (closed && members.roles?.length === roles.length) return told;
  await server.ask(`${path}/_security`, {
    method: 'PUT',
    body: {
      ...body,
      admins: { names: admins.names ?? [], roles: admins.roles ?? ['_admin'] },
      members: { names: [], roles },
    },
  });
  const out = [...others, ...otherRoles];
  const outSays = out.length > 0 ? [`Took out who was let in by hand: ${out.join(', ')}. Use --member.`] : [];
  return ['Closed the database to everybody but the team.', ...outSays, ...told];
}

const NEWER =
  'This team was set up by a newer Rapport. Bring yours up to date and run the command again; nothing was changed.';

async function putRules(server: Server, path: string, database: string, sealed: boolean): Promise<string[]> {
  const wanted = designDocument(database, sealed);
  const at = `${path}/${DESIGN_ID}`;
  const { status, body } = await server.ask(at, { allow: [404] });
  const there = status !== 404;
  if (there && Number(body.rules) > RULES_VERSION) throw new SetupProblem(NEWER);
  const same = Object.entries(wanted).every(([field, value]) => body[field] === value);
  if (there && same) return [];
  await server.ask(at, { method: 'PUT', body: there ? { ...wanted, _rev: body._rev } : wanted });
  return [there ? 'Brought the database’s rules up to date.' : 'Put in the rules of who may write what.'];
}
