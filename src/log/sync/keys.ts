import { asTyped } from '../../domain/backup/passphrase';
import { fromBase64, toBase64 } from '../../domain/sync/base64';
import type { SealedWith } from '../../domain/sync/card';

/** What documents are sealed with. Neither leaves the browser's key store. */
export interface SyncKeys {
  data: CryptoKey;
  /** Makes the initialisation vectors; see `seal-text.ts`. */
  iv: CryptoKey;
  /** Makes the ids of a team's claims; see `log/team/claim-id.ts`. Connections that were noted before teams lack it. */
  claim?: CryptoKey;
}

const ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const SECRET_BYTES = 32;
const USED_FOR = new TextEncoder().encode('Rapport sync card 1');

/**
 * New keys, and how the card keeps them for other devices. They are random and only wrapped with the passphrase, so
 * that a device needs it once. Throws a `RangeError` on an empty passphrase, which the page must not let through.
 */
export async function newKeys(passphrase: string): Promise<{ keys: SyncKeys; sealed: SealedWith }> {
  if (passphrase === '') throw new RangeError('an empty passphrase');
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const wrapping = await wrappingKey(passphrase, salt, ROUNDS);
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: USED_FOR },
    wrapping,
    secret,
  );
  return {
    keys: await keysOf(secret),
    sealed: {
      rounds: ROUNDS,
      salt: toBase64(salt),
      iv: toBase64(iv),
      wrapped: toBase64(new Uint8Array(wrapped)),
    },
  };
}

/** The keys that a card keeps; null: the passphrase is another one. */
export async function openKeys(sealed: SealedWith, passphrase: string): Promise<SyncKeys | null> {
  const [salt, iv, wrapped] = [fromBase64(sealed.salt), fromBase64(sealed.iv), fromBase64(sealed.wrapped)];
  if (!salt || !iv || !wrapped) return null;
  const wrapping = await wrappingKey(passphrase, salt, sealed.rounds);
  try {
    const secret = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: USED_FOR },
      wrapping,
      wrapped,
    );
    return await keysOf(new Uint8Array(secret));
  } catch {
    // The browser tells nothing more: the passphrase is wrong, or somebody changed the card.
    return null;
  }
}

async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(asTyped(passphrase));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(slow, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

async function keysOf(secret: Uint8Array<ArrayBuffer>): Promise<SyncKeys> {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const signing = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [data, iv, claim] = await Promise.all([
    crypto.subtle.deriveKey(forUse('data'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(forUse('iv'), root, signing, false, ['sign']),
    crypto.subtle.deriveKey(forUse('claim'), root, signing, false, ['sign']),
  ]);
  return { data, iv, claim };
}

function forUse(use: 'data' | 'iv' | 'claim'): HkdfParams {
  const info = new TextEncoder().encode(`Rapport sync ${use}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
}
