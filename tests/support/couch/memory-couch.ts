import type { IncomingMessage, ServerResponse } from 'node:http';
import expressPouch from 'express-pouchdb';
import type { Database } from 'pouchdb-core';
import { MemoryPouch } from '../sync/memory-pouch';
import { answer, type Refusal, refusal, refuse } from './answer';
import type { Admin } from './peer';
import { Users } from './users';
import { type Incoming, mayWrite } from './validate';
import {
  FIRST_SECURITY,
  isDatabaseAdmin,
  isMember,
  isServerAdmin,
  type Security,
  type UserContext,
  whoAsks,
} from './who-may';

/** The size of a document that CouchDB takes unless told otherwise (bytes). */
const MOST_BYTES = 8_000_000;

interface Held {
  database: Database;
  security: Security;
}
type JsonRequest = IncomingMessage & { body?: Incoming & Record<string, unknown>; _body?: boolean };

/** Answers as CouchDB does, with databases in memory; see `server.ts`. */
export class MemoryCouch {
  readonly #admin: Admin;
  readonly #users = new Users();
  readonly #held = new Map<string, Held>();
  readonly #Memory = MemoryPouch.defaults({ adapter: 'memory', prefix: `server-${crypto.randomUUID()}-` });
  readonly #app: ReturnType<typeof expressPouch>;

  constructor(admin: Admin) {
    this.#admin = admin;
    // Asked for the names of databases it would keep a database of them itself.
    Object.assign(this.#Memory, { allDbs: async () => [...this.#held.keys()] });
    this.#app = expressPouch(this.#Memory, {
      mode: 'minimumForPouchDB',
      overrideMode: { exclude: ['compression', 'routes/session-stub'] },
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#held.values()].map(({ database }) => database.destroy()));
  }

  async serve(request: JsonRequest, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request;
    const who = whoAsks(request, this.#admin, this.#users.byName);
    if (method === 'OPTIONS') return refuse(response, refusal(405, 'method_not_allowed', 'Only GET allowed'));
    if (!who) return refuse(response, refusal(401, 'unauthorized', 'Name or password is incorrect.'));
    if (!(await readBody(request)))
      return refuse(response, refusal(400, 'bad_request', 'invalid UTF-8 JSON'));
    const path = new URL(request.url ?? '/', 'http://couch').pathname;
    const [name = '', ...rest] = path.slice(1).split('/').map(decodeURIComponent);
    const id = rest.join('/');
    if (name === '' || (name.startsWith('_') && name !== '_users'))
      return this.#serverSays(request, response, name, who);
    if (name === '_users') {
      if (id === '') return answer(response, 200, { db_name: '_users', doc_count: this.#users.byName.size });
      const said = this.#users.ask(method, id, request.body ?? {}, who);
      return 'said' in said ? answer(response, said.status, said.said) : refuse(response, said);
    }
    if (id === '' && (method === 'PUT' || method === 'DELETE'))
      return this.#changeDatabase(request, response, name, who);
    return this.#ofDatabase(request, response, { name, id, who });
  }

  async #serverSays(request: IncomingMessage, response: ServerResponse, name: string, who: UserContext) {
    // https://docs.couchdb.org/en/stable/api/server/common.html
    if (name === '')
      return answer(response, 200, { couchdb: 'Welcome', version: '3.3.3', vendor: { name: 'Rapport' } });
    if (name === '_session') return answer(response, 200, { ok: true, userCtx: who, info: {} });
    if (name === '_up') return answer(response, 200, { status: 'ok' });
    const refused = byAdmin(who);
    if (refused) return refuse(response, refused);
    this.#app(request, response);
  }

  async #changeDatabase(request: IncomingMessage, response: ServerResponse, name: string, who: UserContext) {
    const refused = byAdmin(who);
    if (refused) return refuse(response, refused);
    const held = this.#held.get(name);
    if (request.method === 'DELETE') {
      if (!held) return refuse(response, MISSING);
      this.#held.delete(name);
      await held.database.destroy();
      return answer(response, 200, { ok: true });
    }
    if (held)
      return refuse(
        response,
        refusal(412, 'file_exists', 'The database could not be created, the file already exists.'),
      );
    if (!/^[a-z][a-z0-9_$()+/-]*$/.test(name))
      return refuse(response, refusal(400, 'illegal_database_name', 'Name: not allowed.'));
    const database = new this.#Memory(name);
    await database.info();
    this.#held.set(name, { database, security: FIRST_SECURITY });
    return answer(response, 201, { ok: true });
  }

  async #ofDatabase(
    request: JsonRequest,
    response: ServerResponse,
    { name, id, who }: { name: string; id: string; who: UserContext },
  ): Promise<void> {
    const held = this.#held.get(name);
    if (!held) return refuse(response, MISSING);
    const { database, security } = held;
    if (!isMember(who, security)) {
      return refuse(
        response,
        who.name === null
          ? refusal(401, 'unauthorized', 'You are not authorized to access this db.')
          : refusal(403, 'forbidden', 'You are not allowed to access this db.'),
      );
    }
    const { method = 'GET', body = {} } = request;
    if (id === '_security') {
      if (method === 'GET') return answer(response, 200, security);
      if (!isDatabaseAdmin(who, security)) return refuse(response, NO_ADMIN);
      held.security = body as Security;
      return answer(response, 200, { ok: true });
    }
    if (/^_(compact|view_cleanup|purge)/.test(id) && !isDatabaseAdmin(who, security))
      return refuse(response, refusal(401, 'unauthorized', 'You are not a server or db admin.'));
    const newEdits = body.new_edits !== false;
    const may = async (document: Incoming) =>
      tooBig(document) ?? (await mayWrite({ database, name, who, security, newEdits }, document));
    if (id === '_bulk_docs' && Array.isArray(body.docs)) {
      const fit: Incoming[] = [];
      const refused: object[] = [];
      for (const document of body.docs as Incoming[]) {
        document._id ??= crypto.randomUUID();
        const why = await may(document);
        if (why?.status === 413) return refuse(response, why);
        if (!why) fit.push(document);
        else refused.push({ id: document._id, rev: document._rev, error: why.error, reason: why.reason });
      }
      const rows = await database.bulkDocs(fit, { new_edits: newEdits });
      return answer(response, 201, [...refused, ...rows.map(asRow)]);
    }
    const writes = method === 'PUT' || method === 'DELETE' || (method === 'POST' && id === '');
    if (writes) {
      const rev = new URL(request.url ?? '/', 'http://couch').searchParams.get('rev');
      const document = { ...body, ...(id ? { _id: id } : {}), ...(rev ? { _rev: rev } : {}) };
      const why = await may(method === 'DELETE' ? { ...document, _deleted: true } : document);
      if (why) return refuse(response, why);
    }
    this.#app(request, response);
  }
}

const MISSING = refusal(404, 'not_found', 'Database does not exist.');
const NO_ADMIN = refusal(403, 'forbidden', 'You are not a db or server admin.');

function byAdmin(who: UserContext): Refusal | null {
  return isServerAdmin(who) ? null : refusal(401, 'unauthorized', 'You are not a server admin.');
}

function tooBig(document: Incoming): Refusal | null {
  const bytes = Buffer.byteLength(JSON.stringify(document));
  return bytes > MOST_BYTES ? refusal(413, 'document_too_large', document._id ?? '') : null;
}

/** One that was written, or why not, as `_bulk_docs` lists it. */
function asRow(row: object): object {
  if (!('error' in row)) return row;
  const { id, name, message } = row as { id?: string; name?: string; message?: string };
  return { id, error: name, reason: message };
}

/** Reads what express-pouchdb would read, and tells it so. False: it is no JSON. */
async function readBody(request: JsonRequest): Promise<boolean> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  request._body = true;
  try {
    request.body = text === '' ? {} : JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
