import { say } from '../../domain/say/say';
import { decodeText } from '../../domain/transfer/decode-text';
import { MAX_FILE_BYTES } from '../../domain/transfer/limits';
import { failed, type Kept, kept } from '../outcome';

/** A file the user chose, as text. */
export interface ImportFile {
  name: string;
  format: 'csv' | 'vcard';
  text: string;
  /** `UTF-8`, `UTF-16` or `Windows-1252`. */
  encoding: string;
}

/**
 * Reads a file of contacts. One that is too big is refused before it is read, one that is no text after; both
 * in words for the user.
 */
export async function readImportFile(file: File): Promise<Kept<ImportFile>> {
  if (file.size > MAX_FILE_BYTES) {
    const limit = MAX_FILE_BYTES / 1024 / 1024;
    const size = Math.round(file.size / 1024 / 1024);
    return failed('refused', say('log_importTooBig', { size, most: limit }));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') return failed('refused', say('log_importEmpty'));
  if (text.includes('\0')) {
    return failed('refused', say('log_importNoText'));
  }
  const format = /^\s*BEGIN:VCARD/i.test(text) || /\.vcf$/i.test(file.name) ? 'vcard' : 'csv';
  return kept({ name: file.name, format, text, encoding });
}
