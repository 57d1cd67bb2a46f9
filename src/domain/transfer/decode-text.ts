/** A file's text, and how it was written. */
export interface DecodedText {
  text: string;
  /** `UTF-8`, `UTF-16` or `Windows-1252`. */
  encoding: string;
}

/**
 * A file as text. What is no UTF-8 and has no mark of UTF-16 comes from an older program of the West, which
 * writes Windows-1252: every byte means something there, so this never fails. The mark at the beginning goes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = utf16Of(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
