import { asTyped } from '../../domain/backup/passphrase';
import { NEWER, type Read, unread } from '../../domain/backup/read';
import {
  CHECK_BYTES,
  HEADER_BYTES,
  hasMagic,
  IV_BYTES,
  ROUNDS,
  readHeader,
  SALT_BYTES,
  type SealedHeader,
  SUMMED_BYTES,
  withMagic,
  writeHeader,
} from '../../domain/backup/sealed-header';
import { say } from '../../domain/say/say';
import { gunzipFile, gzip } from './gzip';

export interface SealOptions {
  signal?: AbortSignal | undefined;
}

const broken = () => unread('broken', say('log_sealedBroken'));
const notOurs = () => unread('not-ours', say('log_noBackup'));
const wrong = () => unread('passphrase', say('log_wrongPassphrase'));

/**
 * Compresses and encrypts a file with a passphrase. Throws the signal's reason when cancelled, and a `RangeError`
 * on an empty passphrase, which the page must not let through.
 */
export async function seal(file: Blob, passphrase: string, { signal }: SealOptions = {}): Promise<Blob> {
  if (passphrase === '') throw new RangeError('an empty passphrase');
  const packed = await gzip(file, { signal });
  signal?.throwIfAborted();
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const { key, check } = await keyOf(passphrase, salt, ROUNDS);
  signal?.throwIfAborted();
  const length = packed.length + TAG_BYTES;
  const summed = writeHeader({ rounds: ROUNDS, salt, iv, length, check });
  const header = new Uint8Array(HEADER_BYTES);
  header.set(summed, 0);
  header.set(await checksum(summed), SUMMED_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header }, key, packed);
  signal?.throwIfAborted();
  return new Blob([header, sealed], { type: 'application/octet-stream' });
}

/**
 * Opens a file that `seal` made. A wrong passphrase is told apart from damage: the header's checksum is right
 * and the check of the key is not. Throws the signal's reason when cancelled.
 */
export async function openSealed(
  file: Blob,
  passphrase: string,
  { signal }: SealOptions = {},
): Promise<Read<Blob>> {
  const header = await headerOf(file);
  const looked = await lookAt(header);
  if ('ok' in looked) return looked;
  if (looked.length !== file.size - HEADER_BYTES) return broken();
  const { key, check } = await keyOf(passphrase, looked.salt, looked.rounds);
  signal?.throwIfAborted();
  if (!same(check, looked.check)) return wrong();
  const sealed = await file.slice(HEADER_BYTES).arrayBuffer();
  let packed: ArrayBuffer;
  try {
    packed = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: looked.iv, additionalData: header },
      key,
      sealed,
    );
  } catch {
    return broken();
  }
  signal?.throwIfAborted();
  return gunzipFile(new Uint8Array(packed), { signal });
}

/** Whether a file is one that `seal` made, also where it was damaged since. */
export async function isSealed(file: Blob): Promise<boolean> {
  const header = await headerOf(file);
  return hasMagic(header) || sumIsRight(header);
}

const TAG_BYTES = 16;

async function headerOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
}

async function lookAt(header: Uint8Array<ArrayBuffer>): Promise<SealedHeader | Read<never>> {
  const right = await sumIsRight(header);
  if (!hasMagic(header)) return right ? broken() : notOurs();
  if (!right) return broken();
  const read = readHeader(header);
  if (read === 'newer') return NEWER;
  return read === 'broken' ? broken() : read;
}

/** Also where only the first bytes, by which the file is known, were damaged. */
async function sumIsRight(header: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (header.length < HEADER_BYTES) return false;
  return same(await checksum(withMagic(header)), header.subarray(SUMMED_BYTES));
}

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(
    0,
    HEADER_BYTES - SUMMED_BYTES,
  );
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** The key, and bits that tell it without giving it away: both by HKDF from what PBKDF2 makes of the passphrase. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<{ key: CryptoKey; check: Uint8Array<ArrayBuffer> }> {
  const typed = new TextEncoder().encode(asTyped(passphrase));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = await crypto.subtle.deriveBits(slow, material, 256);
  const root = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const [key, check] = await Promise.all([
    crypto.subtle.deriveKey(forUse('key'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(forUse('check'), root, CHECK_BYTES * 8),
  ]);
  return { key, check: new Uint8Array(check) };
}

function forUse(use: 'key' | 'check'): HkdfParams {
  const info = new TextEncoder().encode(`Rapport backup ${use}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
}
