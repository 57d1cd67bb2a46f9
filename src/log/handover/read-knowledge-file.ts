import { type Read, unread } from '../../domain/backup/read';
import { MAX_KNOWLEDGE_BYTES } from '../../domain/handover/knowledge-file';
import { type Knowledge, readKnowledge } from '../../domain/handover/read-knowledge';
import { say } from '../../domain/say/say';

/** Reads a knowledge file. One that is too big is refused before anything of it is read. */
export async function readKnowledgeFile(file: Blob): Promise<Read<Knowledge>> {
  if (file.size > MAX_KNOWLEDGE_BYTES) {
    const limit = MAX_KNOWLEDGE_BYTES / 1024 / 1024;
    return unread('too-big', say('log_knowledgeTooBig', { most: limit }));
  }
  const bytes = await file.arrayBuffer();
  try {
    return readKnowledge(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return unread('broken', say('log_knowledgeNoText'));
  }
}
