import { BrokenJsonError, JsonScanner, type Scanned } from '../backup/json-scanner';
import { FORMAT as BACKUP_FORMAT } from '../backup/log-file';
import { NEWER, type Read, read, unread } from '../backup/read';
import { namedIn, valueIn } from '../backup/say-scanned';
import { say } from '../say/say';
import { z } from '../zod';
import { knowledgeKind } from './index';
import {
  KNOWLEDGE_FORMAT,
  KNOWLEDGE_VERSION,
  type KnownEntry,
  MAX_ENTRIES,
  MAX_ENTRY_CHARS,
  MAX_ENTRY_DEPTH,
} from './knowledge-file';

/** What a knowledge file holds. */
export interface Knowledge {
  entries: KnownEntry[];
  /** What of it could not be used, and why: how many, and the first of them. */
  unusable: { count: number; says: string[] };
}

const notOurs = () => unread('not-ours', say('handover_notOurs'));
const aBackup = () => unread('not-ours', say('handover_aBackup'));
const broken = () => unread('broken', say('handover_broken'));
const tooMuch = () => unread('too-big', say('handover_tooMuch'));

const MOST_TOLD = 50;
/** An id as all computers write it. */
const Id = z.object({ id: z.uuid().transform((id) => id.toLowerCase()) });

/** Stops the reading; `answer` is what to say. */
class Stop extends Error {
  constructor(readonly answer: Read<never>) {
    super('stopped');
  }
}

/**
 * Reads a knowledge file. Each entry is judged by itself and by its schema alone; one that cannot be used is left out
 * and told. Nothing in it is ever more than text.
 */
export function readKnowledge(text: string): Read<Knowledge> {
  const head = new Map<string, unknown>();
  const found: Knowledge = { entries: [], unusable: { count: 0, says: [] } };
  const numbers = new Map<string, number>();
  const take = (scanned: Scanned): void => {
    const { field, listed } = scanned;
    if (!listed) {
      head.set(field, valueIn(scanned));
      return;
    }
    needHead(head);
    const number = (numbers.get(field) ?? 0) + 1;
    numbers.set(field, number);
    if (found.entries.length + found.unusable.count >= MAX_ENTRIES) throw new Stop(tooMuch());
    const value = valueIn(scanned);
    const kept = keep(field, value);
    if (typeof kept !== 'string') {
      found.entries.push(kept);
      return;
    }
    found.unusable.count += 1;
    const known = knowledgeKind(field);
    const kind = known ? say(known.label) : say('handover_unknownKind', { kind: field.slice(0, 40) });
    const left = { kind, number: String(number), named: namedIn(value), why: kept };
    if (found.unusable.says.length < MOST_TOLD) found.unusable.says.push(say('handover_left', left));
  };
  try {
    const scanner = new JsonScanner({ chars: MAX_ENTRY_CHARS, depth: MAX_ENTRY_DEPTH }, take);
    scanner.push(text);
    scanner.end();
    needHead(head);
    return read(found);
  } catch (error) {
    if (error instanceof Stop) return error.answer;
    if (error instanceof BrokenJsonError)
      return head.get('format') === KNOWLEDGE_FORMAT ? broken() : notOurs();
    throw error;
  }
}

/** What a file is must stand before what it holds, or nobody can know how to read it. */
function needHead(head: ReadonlyMap<string, unknown>): void {
  const format = head.get('format');
  if (format === BACKUP_FORMAT) throw new Stop(aBackup());
  const version = head.get('version');
  if (format !== KNOWLEDGE_FORMAT || typeof version !== 'number' || !(version >= 1))
    throw new Stop(notOurs());
  if (version > KNOWLEDGE_VERSION) throw new Stop(NEWER);
}

/** An entry that can be used, or what is wrong with it. */
function keep(field: string, value: unknown): KnownEntry | string {
  const kind = knowledgeKind(field);
  if (!kind) return say('handover_unknown');
  if (value === undefined) return say('handover_unreadable');
  const known = Id.safeParse(value);
  const entry = kind.schema.safeParse(value);
  if (!entry.success || !known.success) {
    const part = (entry.error ?? known.error)?.issues[0]?.path[0];
    return part === undefined
      ? say('handover_malformed')
      : say('handover_malformedPart', { part: String(part) });
  }
  const unfit = kind.unfit?.(entry.data) ?? null;
  return unfit ?? { table: kind.table, id: known.data.id, entry: entry.data };
}
