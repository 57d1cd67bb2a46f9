import { runInNewContext } from 'node:vm';
import type { Database } from 'pouchdb-core';
import { type Refusal, refusal } from './answer';
import { isDatabaseAdmin, type Security, type UserContext } from './who-may';

/** A document as it comes. */
export interface Incoming {
  _id?: string;
  _rev?: string;
  _deleted?: boolean;
  _revisions?: { start: number; ids: string[] };
}

interface Writing {
  database: Database;
  name: string;
  who: UserContext;
  security: Security;
  /** False: replicated, with revisions that another database gave. */
  newEdits: boolean;
}

/** What the functions of design documents may use: https://docs.couchdb.org/en/stable/query-server/javascript.html */
const GIVEN = { isArray: Array.isArray, toJSON: JSON.stringify, log: () => undefined };

/**
 * Whether a document may be written, as CouchDB decides it: design documents by the database's administrators, documents
 * that stay here by every member, the others if each `validate_doc_update` lets them pass.
 * https://docs.couchdb.org/en/stable/ddocs/ddocs.html#validate-document-update-functions
 */
export async function mayWrite(writing: Writing, document: Incoming): Promise<Refusal | null> {
  const { _id: id = '' } = document;
  const { who, security, database, name } = writing;
  if (id.startsWith('_local/')) return null;
  if (id.startsWith('_design/')) {
    return isDatabaseAdmin(who, security)
      ? null
      : refusal(403, 'forbidden', 'You are not a db or server admin.');
  }
  const rules = await rulesOf(database);
  if (rules.length === 0) return null;
  const before = await versionBefore(writing, document);
  const context = { ...who, db: name };
  for (const rule of rules) {
    try {
      // Handed over as text: what a rule does to its arguments changes nothing here.
      const given = JSON.stringify([document, before, context, security]);
      runInNewContext(`(${rule}).apply(null, ${given})`, { ...GIVEN });
    } catch (thrown) {
      const { forbidden, unauthorized } = thrown as { forbidden?: string; unauthorized?: string };
      if (forbidden !== undefined) return refusal(403, 'forbidden', forbidden);
      if (unauthorized !== undefined) return refusal(401, 'unauthorized', unauthorized);
      return refusal(500, 'internal_server_error', String(thrown));
    }
  }
  return null;
}

async function rulesOf(database: Database): Promise<string[]> {
  const { rows } = await database.allDocs({
    include_docs: true,
    startkey: '_design/',
    endkey: '_design0',
  });
  return rows.flatMap((row) => {
    const { validate_doc_update: rule } = (('doc' in row && row.doc) || {}) as {
      validate_doc_update?: string;
    };
    return rule === undefined ? [] : [rule];
  });
}

/** The revision that a document takes the place of; null: of none, or of one that is not known here. */
async function versionBefore({ database, newEdits }: Writing, document: Incoming): Promise<object | null> {
  const { _id: id = '', _rev: rev, _revisions: revisions } = document;
  const known = (one: string) => database.get(id, { rev: one }).catch(() => null);
  if (newEdits) return rev ? known(rev) : null;
  for (const [at, hash] of (revisions?.ids ?? []).entries()) {
    const found = at > 0 && (await known(`${(revisions?.start ?? 0) - at}-${hash}`));
    if (found) return found;
  }
  return null;
}
