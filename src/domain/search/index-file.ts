import { PLACES } from './places';
import type { SearchIndex } from './search-index';

const MARK = 0x52_53_49_58;
/** Rises when what an index holds, or how words are made, changes: an older one is then made anew. */
const VERSION = 1;
/** mark, version, checksum, then the length of each part in bytes */
const HEAD_WORDS = 12;

/** An index as one buffer, for the cache. The arrays are copied as they lie in memory. */
export function encodeIndex(index: SearchIndex): ArrayBuffer {
  const parts = [
    utf8(JSON.stringify(index.ids)),
    utf8(JSON.stringify(index.merged)),
    utf8(index.words),
    utf8(index.numbers),
    ...[index.wordStarts, index.letters, index.placeStarts, index.places, index.numberOf].map(bytesOf),
  ];
  const head = HEAD_WORDS * 4;
  const buffer = new ArrayBuffer(head + parts.reduce((sum, part) => sum + padded(part.length), 0));
  const all = new Uint8Array(buffer);
  let at = head;
  for (const part of parts) {
    all.set(part, at);
    at += padded(part.length);
  }
  const words = new Uint32Array(buffer);
  words.set([MARK, VERSION, 0, ...parts.map(({ length }) => length)]);
  words[2] = checksum(words);
  return buffer;
}

/** The index in a buffer, or null when it is damaged or of another version: it is then made anew. */
export function decodeIndex(buffer: ArrayBuffer): SearchIndex | null {
  if (buffer.byteLength < HEAD_WORDS * 4 || buffer.byteLength % 4 !== 0) return null;
  const words = new Uint32Array(buffer);
  if (words[0] !== MARK || words[1] !== VERSION || words[2] !== checksum(words)) return null;
  let at = HEAD_WORDS * 4;
  const parts = [...words.subarray(3, HEAD_WORDS)].map((length) => {
    const part = { at, length };
    at += padded(length);
    return part;
  });
  const text = (part: number): string => {
    const { at, length } = parts[part] ?? { at: 0, length: 0 };
    return new TextDecoder().decode(new Uint8Array(buffer, at, length));
  };
  const numbers = (part: number): Uint32Array => {
    const { at, length } = parts[part] ?? { at: 0, length: 0 };
    return new Uint32Array(buffer, at, length / 4);
  };
  try {
    return {
      ids: JSON.parse(text(0)),
      merged: JSON.parse(text(1)),
      words: text(2),
      numbers: text(3),
      wordStarts: numbers(4),
      letters: numbers(5),
      placeStarts: numbers(6),
      places: numbers(7),
      numberOf: numbers(8),
    };
  } catch {
    return null;
  }
}

/** Changes with every single word of the buffer. Its own place and the order of `PLACES` count as written. */
function checksum(words: Uint32Array): number {
  let sum: number = PLACES.length;
  for (let at = 3; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
