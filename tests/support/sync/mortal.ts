import type { Database } from 'pouchdb-core';
import { DOCUMENT_VERSION } from '../../../src/domain/sync/card';
import { type Envelope, idOf } from '../../../src/domain/sync/envelope';
import type { Documents } from '../../../src/log/sync/documents';
import { exchange, type Sides } from '../../../src/log/sync/exchange';
import { device } from './sides';

/** A device whose rounds can be cut off. */
export interface Mortal {
  sides: Sides;
  /** A round that is cut after so many documents and calls of the replica; null: it reaches its end. */
  round(cutAfter: number | null): Promise<void>;
}

/** Documents whose records are not checked: the tests' own have short ids and say little. */
const UNCHECKED: Documents = {
  write: async (envelope) => ({ _id: idOf(envelope), v: DOCUMENT_VERSION, body: envelope }),
  read: async (document) => ('body' in document ? (document.body as Envelope) : null),
};

export function mortal(server: Database): Mortal {
  const sides: Sides = { ...device(server), documents: UNCHECKED };
  return {
    sides,
    async round(cutAfter) {
      const end = new AbortController();
      let left = cutAfter ?? Number.POSITIVE_INFINITY;
      const counted = <T>(work: () => T): T => {
        if (left-- <= 0) {
          end.abort(new Error('cut'));
          throw new Error('cut');
        }
        return work();
      };
      const documents: Documents = {
        write: async (envelope) => counted(() => UNCHECKED.write(envelope)),
        read: async (document) => counted(() => UNCHECKED.read(document)),
      };
      const cutting = <T extends object>(target: T): T =>
        new Proxy(target, {
          get: (of, name) => {
            const value = Reflect.get(of, name);
            return typeof value !== 'function'
              ? value
              : (...args: unknown[]) => counted(() => value.apply(of, args));
          },
        });
      const { replica } = sides;
      const mortal = new Proxy(replica, {
        get: (of, name) =>
          name === 'bulkDocs' || name === 'info' || name === 'changes' || name === 'allDocs'
            ? Reflect.get(cutting(of), name)
            : Reflect.get(of, name),
      });
      try {
        const done = await exchange({ ...sides, documents, replica: mortal, signal: end.signal });
        if (!done.ok) throw new Error(done.failure.says);
      } catch (error) {
        if (!(error instanceof Error && error.message === 'cut')) throw error;
      }
    },
  };
}
