import { type Refusal, refusal } from './answer';
import { isServerAdmin, type UserContext, type UserDocument } from './who-may';

const PREFIX = 'org.couchdb.user:';

/** The database `_users`: https://docs.couchdb.org/en/stable/intro/security.html#authentication-database */
export class Users {
  readonly byName = new Map<string, UserDocument>();

  /** Answers a request for one document of it. */
  ask(
    method: string,
    id: string,
    body: Partial<UserDocument>,
    who: UserContext,
  ): Refusal | { status: number; said: object } {
    const name = id.slice(PREFIX.length);
    const user = this.byName.get(name);
    if (!id.startsWith(PREFIX)) return refusal(403, 'forbidden', `Doc ID must begin with ${PREFIX}`);
    // Nobody learns of others whether they are there.
    if (!isServerAdmin(who) && (who.name !== name || !user)) return refusal(404, 'not_found', 'missing');
    if (method === 'GET') {
      if (!user) return refusal(404, 'not_found', 'missing');
      const { password: _, ...shown } = user;
      return { status: 200, said: { ...shown, type: 'user', password_scheme: 'pbkdf2' } };
    }
    if (user && method === 'PUT' && body._rev !== user._rev)
      return refusal(409, 'conflict', 'Document update conflict.');
    const rev = `${Number.parseInt(user?._rev ?? '0', 10) + 1}-${crypto.randomUUID().replaceAll('-', '')}`;
    if (method === 'DELETE') {
      this.byName.delete(name);
      return { status: 200, said: { ok: true, id, rev } };
    }
    if (method !== 'PUT') return refusal(405, 'method_not_allowed', 'Only DELETE,GET,PUT allowed');
    const password = body.password ?? user?.password;
    const asBefore = JSON.stringify(body.roles) === JSON.stringify(user?.roles);
    if (!isServerAdmin(who) && !asBefore) return refusal(403, 'forbidden', 'Only _admin may edit roles');
    if (body.roles?.some((role) => role.startsWith('_')))
      return refusal(403, 'forbidden', 'No system roles (starting with underscore) in users db.');
    if (password === undefined || !Array.isArray(body.roles) || body.name !== name)
      return refusal(403, 'forbidden', 'name, roles and password must be there');
    this.byName.set(name, { _id: id, _rev: rev, name, roles: body.roles, password });
    return { status: 201, said: { ok: true, id, rev } };
  }
}
