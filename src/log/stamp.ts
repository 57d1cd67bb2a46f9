import { v7 as timeOrderedId } from 'uuid';
import type { StoredRecord } from '../domain/model';

/** The fields every new record starts with. A changed one goes through `domain/merge/changed`. */
export function newStamp(device: string, now: Date): StoredRecord {
  const at = now.toISOString();
  return { id: timeOrderedId({ msecs: now.getTime() }), createdAt: at, updatedAt: at, device };
}
