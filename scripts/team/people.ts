import { randomInt } from 'node:crypto';
import { couchRole, TEAM_ROLES, type TeamRole } from '../../src/domain/team/roles';
import type { Server } from './server';

/** What became of somebody. */
export interface Person {
  name: string;
  role: TeamRole;
  /** Of a new account; null: they have one. */
  password: string | null;
  changed: boolean;
}

interface User extends Record<string, unknown> {
  _rev: string;
  roles: string[];
}

/** Makes somebody member or lead of a database's team, and an account for who has none. */
export async function addPerson(
  server: Server,
  database: string,
  { name, role }: { name: string; role: TeamRole },
): Promise<Person> {
  const user = await userNamed(server, name);
  const mine = couchRole(role, database);
  if (!user) {
    const password = newPassword();
    await server.ask(pathOf(name), {
      method: 'PUT',
      body: { _id: idOf(name), type: 'user', name, password, roles: [mine] },
    });
    return { name, role, password, changed: true };
  }
  const roles = [...withoutTeam(user.roles, database), mine];
  const changed = roles.length !== user.roles.length || !user.roles.includes(mine);
  if (changed) await server.ask(pathOf(name), { method: 'PUT', body: { ...user, roles } });
  return { name, role, password: null, changed };
}

/** Takes somebody out of a database's team; their account stays. False: they were not in it. */
export async function removePerson(server: Server, database: string, name: string): Promise<boolean> {
  const user = await userNamed(server, name);
  const roles = withoutTeam(user?.roles ?? [], database);
  if (!user || roles.length === user.roles.length) return false;
  await server.ask(pathOf(name), { method: 'PUT', body: { ...user, roles } });
  return true;
}

async function userNamed(server: Server, name: string): Promise<User | null> {
  const { status, body } = await server.ask(pathOf(name), { allow: [404] });
  return status === 404 ? null : (body as User);
}

function withoutTeam(roles: readonly string[], database: string): string[] {
  const team = TEAM_ROLES.map((role) => couchRole(role, database));
  return roles.filter((role) => !team.includes(role));
}

function idOf(name: string): string {
  return `org.couchdb.user:${name}`;
}

function pathOf(name: string): string {
  return `/_users/${encodeURIComponent(idOf(name))}`;
}

/** Without letters that look like others. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Twenty letters in fours, easy to read out: 100 bits. */
export function newPassword(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 5 }, four).join('-');
}
