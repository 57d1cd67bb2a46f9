import { fromBase64, toBase64 } from '../../domain/sync/base64';
import type { SyncKeys } from './keys';

const IV_BYTES = 12;

/**
 * Encrypts what the document `id` says. The initialisation vector is made from the text by a key of its own (as in
 * AES-GCM-SIV, https://www.rfc-editor.org/rfc/rfc8452): the same text of the same document seals to the same bytes, so
 * that two devices that come to the same result write the same revision, and no vector serves two texts.
 */
export async function sealText({ data, iv }: SyncKeys, id: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const about = aboutOf(id);
  const joined = new Uint8Array(4 + about.length + bytes.length);
  new DataView(joined.buffer).setUint32(0, about.length);
  joined.set(about, 4);
  joined.set(bytes, 4 + about.length);
  const vector = new Uint8Array(await crypto.subtle.sign('HMAC', iv, joined)).slice(0, IV_BYTES);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: vector, additionalData: about },
    data,
    bytes,
  );
  const whole = new Uint8Array(IV_BYTES + sealed.byteLength);
  whole.set(vector, 0);
  whole.set(new Uint8Array(sealed), IV_BYTES);
  return toBase64(whole);
}

/** What `sealText` made readable; null: it is another document's, was changed, or sealed with other keys. */
export async function openText({ data }: SyncKeys, id: string, sealed: string): Promise<string | null> {
  const whole = fromBase64(sealed);
  if (!whole || whole.length <= IV_BYTES) return null;
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: whole.slice(0, IV_BYTES), additionalData: aboutOf(id) },
      data,
      whole.slice(IV_BYTES),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function aboutOf(id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`Rapport sync document 1 ${id}`);
}
