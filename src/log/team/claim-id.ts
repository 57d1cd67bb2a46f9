import { type Claimable, claimed } from '../../domain/team/claims';
import { teamId } from '../../domain/team/team-id';
import type { SyncKeys } from '../sync/keys';

/** The id of the one document that says who has this. @param keys the team's; null: its database is in clear */
export async function claimId(what: Claimable, keys: SyncKeys | null): Promise<string> {
  return teamId({ kind: 'claim', owner: null, own: await claimHash(what, keys) });
}

/** The hash in such an id, hexadecimal. */
export async function claimHash(what: Claimable, keys: SyncKeys | null): Promise<string> {
  const bytes = new TextEncoder().encode(claimed(what));
  if (keys && !keys.claim) throw new Error('keys without the one for claims');
  const hash = keys?.claim
    ? await crypto.subtle.sign('HMAC', keys.claim, bytes)
    : await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
