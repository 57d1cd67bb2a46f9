import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import expressPouch from 'express-pouchdb';
import { MemoryPouch } from '../sync/memory-pouch';
import type { Admin } from './peer';

/** A server that speaks CouchDB's protocol over HTTP on loopback, with everything in memory. */
export async function memoryServer(admin: Admin): Promise<{ url: string; close(): Promise<void> }> {
  const Memory = MemoryPouch.defaults({ adapter: 'memory', prefix: `server-${crypto.randomUUID()}-` });
  const app = expressPouch(Memory, {
    mode: 'fullCouchDB',
    // A screen for people, which nobody looks at here.
    overrideMode: { exclude: ['routes/fauxton'] },
    inMemoryConfig: true,
    logPath: join(await mkdtemp(join(tmpdir(), 'rapport-peer-')), 'log.txt'),
  });
  const may = new Map<string, boolean>();

  const server = createServer(async (request, response) => {
    // As CouchDB greets: https://docs.couchdb.org/en/stable/api/server/common.html
    if (request.url === '/')
      return json(response, 200, { couchdb: 'Welcome', version: '3.3.3', peer: 'express-pouchdb' });
    const made = request.method === 'PUT' && /^\/([a-z][\w$()+%-]*)$/.exec(request.url ?? '')?.[1];
    if (!made) return app(request, response);
    // express-pouchdb cannot make databases while it asks who may: it takes the promise of one for the database.
    if (!isAdmin(request, admin))
      return json(response, 401, { error: 'unauthorized', reason: 'You are not a server admin.' });
    if (may.has(made))
      return json(response, 412, { error: 'file_exists', reason: 'The database could not be created.' });
    may.set(made, true);
    await new Memory(decodeURIComponent(made)).info();
    return json(response, 201, { ok: true });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // No one is an administrator by default from here on.
  const made = await fetch(`${url}/_config/admins/${admin.user}`, {
    method: 'PUT',
    body: JSON.stringify(admin.password),
  });
  if (!made.ok) throw new Error(`No administrator: ${made.status} ${await made.text()}`);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isAdmin({ headers }: IncomingMessage, { user, password }: Admin): boolean {
  return headers.authorization === `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
