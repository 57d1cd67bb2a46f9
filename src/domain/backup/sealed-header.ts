/**
 * What stands before the sealed bytes, in clear:
 *
 * | at | bytes | |
 * |----|-------|---|
 * | 0  | 8  | `RapportS` |
 * | 8  | 1  | version, 1 |
 * | 9  | 3  | 1, 1, 1: PBKDF2-SHA-256, AES-256-GCM, gzip |
 * | 12 | 4  | rounds |
 * | 16 | 16 | salt |
 * | 32 | 12 | initialisation vector |
 * | 44 | 4  | length of what follows the header |
 * | 48 | 16 | check of the key: tells a wrong passphrase |
 * | 64 | 16 | checksum of all the above: tells a damaged header |
 *
 * Numbers have their high byte first. The sealed bytes are authenticated together with the whole header.
 */
export interface SealedHeader {
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  length: number;
  check: Uint8Array<ArrayBuffer>;
}

export const HEADER_BYTES = 80;
/** The part that the checksum is made of. */
export const SUMMED_BYTES = 64;
export const CHECK_BYTES = 16;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;

/** What `seal` takes; what it takes to try one passphrase grows with it. */
export const ROUNDS = 600_000;
/** More would only keep whoever opens the file waiting. */
const MOST_ROUNDS = 10_000_000;

const MAGIC = new TextEncoder().encode('RapportS');
const SEALED_VERSION = 1;
const KINDS = [1, 1, 1];

/** The header without its checksum. */
export function writeHeader({ rounds, salt, iv, length, check }: SealedHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SUMMED_BYTES);
  bytes.set(MAGIC, 0);
  bytes.set([SEALED_VERSION, ...KINDS], 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(12, rounds);
  bytes.set(salt, 16);
  bytes.set(iv, 32);
  view.setUint32(44, length);
  bytes.set(check, 48);
  return bytes;
}

/** Whether a file begins as sealed ones do. */
export function hasMagic(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** The summed part as it was before the first bytes were damaged, if they were. */
export function withMagic(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes.slice(0, SUMMED_BYTES));
  whole.set(MAGIC.subarray(0, whole.length), 0);
  return whole;
}

/**
 * Reads a header whose checksum is right. `broken`: a number in it cannot be, so Rapport did not write it.
 */
export function readHeader(bytes: Uint8Array<ArrayBuffer>): SealedHeader | 'newer' | 'broken' {
  const version = bytes[8] ?? 0;
  if (version > SEALED_VERSION) return 'newer';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rounds = view.getUint32(12);
  const known = version === SEALED_VERSION && KINDS.every((kind, at) => bytes[9 + at] === kind);
  if (!known || rounds < ROUNDS || rounds > MOST_ROUNDS) return 'broken';
  return {
    rounds,
    salt: bytes.slice(16, 16 + SALT_BYTES),
    iv: bytes.slice(32, 32 + IV_BYTES),
    length: view.getUint32(44),
    check: bytes.slice(48, 48 + CHECK_BYTES),
  };
}
