import { WireError } from './wire-error';

/**
 * An answer's text. Throws a `WireError` `too-big` as soon as it is longer than `mostBytes`, whatever it said of its
 * length, and what `cut` makes of a connection that ended on the way.
 */
export async function readLimited(answer: Response, mostBytes: number, cut: () => Error): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const next = await reader.read().catch(() => {
      throw cut();
    });
    if (next.done) return text + decoder.decode();
    bytes += next.value.byteLength;
    if (bytes > mostBytes) {
      reader.cancel().catch(() => undefined);
      throw new WireError('too-big', answer.status);
    }
    text += decoder.decode(next.value, { stream: true });
  }
}
