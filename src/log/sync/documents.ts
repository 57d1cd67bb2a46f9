import { canonical } from '../../domain/merge/paths';
import { DOCUMENT_VERSION } from '../../domain/sync/card';
import { type Envelope, idOf, readEnvelope } from '../../domain/sync/envelope';
import type { SyncKeys } from './keys';
import { openText, sealText } from './seal-text';

/** A document of the replica, without what PouchDB adds. */
export type SyncDocument =
  | { _id: string; v: number; body: unknown }
  | { _id: string; v: number; sealed: string };

/** Writes and reads documents, in clear or encrypted. */
export interface Documents {
  write(envelope: Envelope): Promise<SyncDocument>;
  /** Null: nothing that can be used here. */
  read(document: object & { _id: string }): Promise<Envelope | null>;
}

/** @param keys null: the database is in clear */
export function documentsWith(keys: SyncKeys | null): Documents {
  return {
    async write(envelope) {
      const _id = idOf(envelope);
      const text = canonical(envelope);
      return keys
        ? { _id, v: DOCUMENT_VERSION, sealed: await sealText(keys, _id, text) }
        : { _id, v: DOCUMENT_VERSION, body: JSON.parse(text) };
    },
    async read(document) {
      const { _id: id } = document;
      if (!('v' in document) || document.v !== DOCUMENT_VERSION) return null;
      // What is in clear among sealed documents was put there by somebody who has no key.
      const text = keys
        ? await textIn(keys, document)
        : 'body' in document
          ? JSON.stringify(document.body)
          : null;
      return typeof text === 'string' ? readEnvelope(id, text) : null;
    },
  };
}

async function textIn(keys: SyncKeys, document: object & { _id: string }): Promise<string | null> {
  if (!('sealed' in document) || typeof document.sealed !== 'string') return null;
  return openText(keys, document._id, document.sealed);
}
