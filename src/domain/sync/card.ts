import { VERSION } from '../backup/log-file';
import { z } from '../zod';

/** The document by which a database is known as one of ours. */
export const CARD_ID = 'rapport';
/** Of the documents; see `document.ts`. */
export const DOCUMENT_VERSION = 1;

/** How the keys of an encrypted database are kept in it: wrapped with what PBKDF2-SHA-256 makes of the passphrase. */
const SealedWith = z.object({
  rounds: z.number().int().min(600_000).max(10_000_000),
  salt: z.base64().max(100),
  iv: z.base64().max(100),
  wrapped: z.base64().max(400),
});
export type SealedWith = z.infer<typeof SealedWith>;

/** What the card says. `log`: the version of the newest Rapport that wrote here (`VERSION` of log files). */
export const SyncCard = z.object({
  v: z.number().int().min(1),
  log: z.number().int().min(1),
  /** Null: documents are in clear. */
  sealed: SealedWith.nullable(),
});
export type SyncCard = z.infer<typeof SyncCard>;

export function newCard(sealed: SealedWith | null): SyncCard {
  return { v: DOCUMENT_VERSION, log: VERSION, sealed };
}

/** `newer`: only a newer Rapport can read what the database holds. Null: it is no card of ours. */
export function readCard(value: unknown): SyncCard | 'newer' | null {
  const version = z.safeParse(z.object({ v: z.number() }), value);
  if (version.success && version.data.v > DOCUMENT_VERSION) return 'newer';
  const card = z.safeParse(SyncCard, value);
  if (!card.success) return null;
  return card.data.log > VERSION ? 'newer' : card.data;
}
