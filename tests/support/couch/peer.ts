import type { Login } from '../../../src/domain/sync/connection';
import { memoryServer } from './server';

/** Who may do everything on a server. */
export interface Admin {
  user: string;
  password: string;
}

/** A CouchDB for tests. */
export interface Peer {
  url: string;
  admin: Admin;
  /** A user of the server's who may use this database, which is made if `make` says so. */
  login(options?: { make?: boolean; roles?: string[] }): Promise<Login>;
  /** Asks the server as its administrator. */
  ask(
    path: string,
    request?: { method?: string; body?: unknown },
  ): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** The CouchDB that `COUCHDB_URL` names (with an administrator in it), or a server of our own that speaks as one. */
export async function startPeer(): Promise<Peer> {
  const { COUCHDB_URL } = process.env;
  if (COUCHDB_URL) {
    const { origin, username, password } = new URL(COUCHDB_URL);
    const admin = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
    return peerAt(origin, admin, async () => undefined);
  }
  const admin = { user: 'admin', password: crypto.randomUUID() };
  const { url, close } = await memoryServer(admin);
  return peerAt(url, admin, close);
}

function peerAt(url: string, admin: Admin, end: () => Promise<void>): Peer {
  const made: string[] = [];
  const ask: Peer['ask'] = async (path, { method = 'GET', body } = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from(`${admin.user}:${admin.password}`).toString('base64')}`,
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const must = async (path: string, body?: unknown): Promise<void> => {
    const answer = await ask(path, { method: 'PUT', body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  return {
    url,
    admin,
    ask,
    async login({ make = true, roles = [] } = {}) {
      const name = crypto.randomUUID().slice(0, 8);
      const login = {
        server: url,
        database: `rapport-test-${name}`,
        user: `dana-${name}`,
        // What has to be encoded somewhere, and what must not be.
        password: `p@ss:wörd/%20&"${name}`,
      };
      const id = `org.couchdb.user:${login.user}`;
      const user = { _id: id, name: login.user, password: login.password, roles, type: 'user' };
      await must(`/_users/${id}`, user);
      if (make) {
        await must(`/${login.database}`);
        made.push(login.database);
        const members = { names: [login.user], roles: [] };
        await must(`/${login.database}/_security`, { members, admins: { names: [], roles: [] } });
      }
      return login;
    },
    async close() {
      if (process.env.COUCHDB_URL) for (const name of made) await ask(`/${name}`, { method: 'DELETE' });
      await end();
    },
  };
}
