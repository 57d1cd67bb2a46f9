import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusal, refuse } from './answer';
import { MemoryCouch } from './memory-couch';
import type { Admin } from './peer';

/**
 * A server that speaks CouchDB's protocol over HTTP on loopback, with everything in memory. express-pouchdb answers what
 * is asked of databases. Who may ask what is decided here, as CouchDB 3 does, because express-pouchdb
 *
 * - answers 401 to a member of nothing, where CouchDB knows them and says 403;
 * - lets everybody into a new database, CouchDB only administrators;
 * - runs `validate_doc_update` so that it takes the revisions of replicated documents away: the second one that is pushed
 *   is lost without a word (`pouchdb-validation` writes the old document's `_revisions` over the new one's).
 */
export async function memoryServer(admin: Admin): Promise<{ url: string; close(): Promise<void> }> {
  const couch = new MemoryCouch(admin);
  const server = createServer((request, response) => {
    couch.serve(request, response).catch((error: unknown) => {
      refuse(response, refusal(500, 'internal_server_error', String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await couch.close();
    },
  };
}
