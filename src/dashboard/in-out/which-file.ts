import { isSealed } from '../../log/backup/sealed';

/** What a file holds, told by what stands in it, whatever its name. */
export type FileKind = 'sealed backup' | 'backup' | 'contacts';

/** Beyond white space and a byte order mark, JSON says what it is at once. */
const HEAD_BYTES = 256;

/** Reads no more than the beginning. */
export async function whichFile(file: Blob): Promise<FileKind> {
  if (await isSealed(file)) return 'sealed backup';
  const head = await file.slice(0, HEAD_BYTES).text();
  return /^\ufeff?\s*[{[]/.test(head) ? 'backup' : 'contacts';
}
