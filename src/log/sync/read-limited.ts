import { WireError } from './wire-error';

interface Reading {
  mostBytes: number;
  /** Called with what came, as it comes (bytes). */
  onBytes(bytes: number): void;
  /** What a connection is that ended on the way. */
  cut(): Error;
}

/**
 * An answer's text. Throws a `WireError`: `too-big` as soon as it is longer than `mostBytes`, whatever it said of its
 * length, and `not-couch` where it is no UTF-8.
 */
export async function readLimited(answer: Response, { mostBytes, onBytes, cut }: Reading): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      reader.cancel().catch(() => undefined);
      throw new WireError('not-couch', answer.status);
    }
  };
  let [text, bytes] = ['', 0];
  for (;;) {
    const next = await reader.read().catch(() => {
      throw cut();
    });
    if (next.done) return text + decoded();
    bytes += next.value.byteLength;
    onBytes(next.value.byteLength);
    if (bytes > mostBytes) {
      reader.cancel().catch(() => undefined);
      throw new WireError('too-big', answer.status);
    }
    text += decoded(next.value);
  }
}
