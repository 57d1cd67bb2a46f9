import type { Login } from '../../../src/domain/sync/connection';
import { memoryServer } from './server';

/** Who may do everything on a server. */
export interface Admin {
  user: string;
  password: string;
}

type Named = { names?: string[]; roles?: string[] };

interface Asking {
  method?: string;
  body?: unknown;
  /** Who asks; the administrator if absent, nobody if null. */
  as?: Admin | null;
}

/**
 * A CouchDB for tests: `startPeer` answers one of our own that is gone afterwards, or the one that `COUCHDB_URL` names. What
 * a test makes on it gets a name of its own, and is taken away at the end.
 */
export interface Peer {
  url: string;
  admin: Admin;
  /** A new user. Answers them with the name that they really got. */
  addUser(name: string, password: string, roles?: string[]): Promise<Admin>;
  /** A new database, which only these may use. Answers the name that it really got. */
  makeDatabase(name: string, security?: { members?: Named; admins?: Named }): Promise<string>;
  /** A new user who may use a new database; it is not made if `make` says so. */
  login(options?: { make?: boolean; roles?: string[] }): Promise<Login>;
  /** Asks the server. */
  ask(path: string, asking?: Asking): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** What has to be encoded somewhere, and what must not be. */
const AWKWARD = 'p@ss:wörd/%20&"+';

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
  const run = crypto.randomUUID().slice(0, 8);
  let count = 0;
  /** Paths of what was made here. */
  const databases = new Set<string>();
  const users = new Set<string>();

  const ask: Peer['ask'] = async (path, { method = 'GET', body, as = admin } = {}) => {
    const signature = as && Buffer.from(`${as.user}:${as.password}`).toString('base64');
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(signature ? { Authorization: `Basic ${signature}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const put = async (path: string, body?: unknown): Promise<void> => {
    const { status, body: said } = await ask(path, { method: 'PUT', body });
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(said)}`);
  };

  const peer: Peer = {
    url,
    admin,
    ask,
    async addUser(wished, password, roles = []) {
      const name = `${wished}-${run}-${++count}`;
      const id = `org.couchdb.user:${name}`;
      await put(`/_users/${id}`, { _id: id, name, password, roles, type: 'user' });
      users.add(`/_users/${id}`);
      return { user: name, password };
    },
    async makeDatabase(wished, { members = {}, admins = {} } = {}) {
      const name = `${wished}-${run}-${++count}`;
      await put(`/${encodeURIComponent(name)}`);
      databases.add(`/${encodeURIComponent(name)}`);
      const all = { names: [], roles: [] };
      const security = { members: { ...all, ...members }, admins: { ...all, ...admins } };
      await put(`/${encodeURIComponent(name)}/_security`, security);
      return name;
    },
    async login({ make = true, roles = [] } = {}) {
      const { user, password } = await peer.addUser('dana', `${AWKWARD}${run}`, roles);
      const database = make
        ? await peer.makeDatabase('rapport-test', { members: { names: [user] } })
        : `rapport-test-missing-${run}-${++count}`;
      return { server: url, database, user, password };
    },
    async close() {
      if (process.env.COUCHDB_URL) {
        for (const path of databases) await ask(path, { method: 'DELETE' });
        for (const path of users) {
          const { _rev: rev } = (await ask(path)).body as { _rev?: string };
          await ask(`${path}?rev=${rev}`, { method: 'DELETE' });
        }
      }
      await end();
    },
  };
  return peer;
}
