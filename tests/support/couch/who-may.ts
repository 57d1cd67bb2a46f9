import type { IncomingMessage } from 'node:http';
import type { Admin } from './peer';

/** https://docs.couchdb.org/en/stable/json-structure.html#user-context-object */
export interface UserContext {
  name: string | null;
  roles: string[];
}

interface Named {
  names?: string[];
  roles?: string[];
}
/** https://docs.couchdb.org/en/stable/api/database/security.html */
export interface Security {
  admins?: Named;
  members?: Named;
}

/** Of a database that nobody gave rules yet: administrators only. */
export const FIRST_SECURITY: Security = { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } };

/** A document of `_users`; the password is taken out before it is shown. */
export interface UserDocument {
  _id: string;
  _rev: string;
  name: string;
  roles: string[];
  password: string;
}

/** Who asks, by Basic authentication; null: name or password are wrong. Without any it is nobody, who may little. */
export function whoAsks(
  { headers: { authorization = '' } }: IncomingMessage,
  admin: Admin,
  users: ReadonlyMap<string, UserDocument>,
): UserContext | null {
  if (authorization === '') return { name: null, roles: [] };
  const [scheme, said = ''] = authorization.split(' ');
  const text = Buffer.from(said, 'base64').toString('utf8');
  const [name, password] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  if (scheme?.toLowerCase() !== 'basic') return null;
  if (name === admin.user) return password === admin.password ? { name, roles: ['_admin'] } : null;
  const user = users.get(name);
  return user?.password === password ? { name, roles: user.roles } : null;
}

export function isServerAdmin({ roles }: UserContext): boolean {
  return roles.includes('_admin');
}

export function isDatabaseAdmin(who: UserContext, { admins }: Security): boolean {
  return isServerAdmin(who) || isAmong(who, admins);
}

/** A database whose members are not named is everybody's. */
export function isMember(who: UserContext, security: Security): boolean {
  const { names = [], roles = [] } = security.members ?? {};
  if (names.length + roles.length === 0) return true;
  return isDatabaseAdmin(who, security) || isAmong(who, security.members);
}

function isAmong(who: UserContext, { names = [], roles = [] }: Named = {}): boolean {
  return (who.name !== null && names.includes(who.name)) || roles.some((role) => who.roles.includes(role));
}
