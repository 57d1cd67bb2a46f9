import { KNOWLEDGE_FORMAT } from '../../domain/handover/knowledge-file';
import { isSealed } from '../../log/backup/sealed';

/** What a file holds, told by what stands in it, whatever its name. */
export type FileKind = 'sealed' | 'backup' | 'knowledge' | 'contacts';

/** Beyond white space and a byte order mark, JSON says what it is at once. */
const HEAD_BYTES = 256;

/** Reads no more than the beginning. */
export async function whichFile(file: Blob): Promise<FileKind> {
  if (await isSealed(file)) return 'sealed';
  const head = await file.slice(0, HEAD_BYTES).text();
  if (!/^\ufeff?\s*[{[]/.test(head)) return 'contacts';
  return head.includes(`"${KNOWLEDGE_FORMAT}"`) ? 'knowledge' : 'backup';
}
