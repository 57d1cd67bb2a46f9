import { MAX_FILE_BYTES } from '../../domain/backup/log-file';
import { type Read, read, unread } from '../../domain/backup/read';
import { say } from '../../domain/say/say';
import { pacing, type Watched } from '../transfer/pacing';

/**
 * Compresses a file. Piece by piece, with pauses: browsers compress on the page's own time. Throws the signal's
 * reason when cancelled.
 */
export async function gzip(file: Blob, watched: Watched = {}): Promise<Uint8Array<ArrayBuffer>> {
  const pace = pacing(watched);
  const source = file.stream().getReader();
  const packer = new CompressionStream('gzip');
  const sink = packer.writable.getWriter();
  const packed = new Response(packer.readable).arrayBuffer();
  // Told by whoever waits for it below, if anybody still does.
  packed.catch(() => undefined);
  try {
    let done = 0;
    for (;;) {
      await pace(done, file.size + 1);
      const next = await source.read();
      if (next.done) break;
      await sink.write(next.value);
      done += next.value.byteLength;
    }
    await sink.close();
    return new Uint8Array(await packed);
  } catch (error) {
    source.cancel().catch(() => undefined);
    sink.abort(error).catch(() => undefined);
    throw error;
  }
}

/** What was compressed, as a stream. It fails on damage; how much comes out is for the reader to count. */
export function gunzip(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

/**
 * What was compressed, as a file. A few bytes may stand for more than any disk holds, so it is counted as it comes.
 * Throws the signal's reason when cancelled.
 */
export async function gunzipFile(
  bytes: Uint8Array<ArrayBuffer>,
  watched: Watched = {},
  limit = MAX_FILE_BYTES,
): Promise<Read<Blob>> {
  const pace = pacing(watched);
  const source = gunzip(bytes).getReader();
  const parts: Blob[] = [];
  let size = 0;
  try {
    for (;;) {
      await pace(size, limit + 1);
      const next = await source.read().catch(() => null);
      if (!next) return unread('broken', say('log_cannotUnpack'));
      if (next.done) return read(new Blob(parts));
      size += next.value.byteLength;
      if (size > limit) return unread('too-big', say('log_holdsTooMuch'));
      parts.push(new Blob([next.value]));
    }
  } finally {
    // Stops the unpacking of what nobody reads.
    source.cancel().catch(() => undefined);
  }
}
