import { v7 as timeOrderedId } from 'uuid';
import type { StoredRecord } from '../domain/model';

/** The fields every new record starts with. */
export function newStamp(device: string, now: Date): StoredRecord {
  const at = now.toISOString();
  return { id: timeOrderedId({ msecs: now.getTime() }), createdAt: at, updatedAt: at, device };
}

/** The fields every change sets. */
export function changeStamp(device: string, now: Date): Pick<StoredRecord, 'updatedAt' | 'device'> {
  return { updatedAt: now.toISOString(), device };
}
