import type { StoredRecord } from '../model/record';
import { canonical } from './paths';

/** Of records that are replaced and never changed: the one the user made last. Never an empty list. */
export function newest<T extends StoredRecord>(records: readonly T[]): T {
  return records.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

/** Equal times and ids are two records by mistake; then their content decides, the same way on each side. */
function rank(record: StoredRecord): string {
  return `${record.createdAt} ${record.id} ${canonical(record)}`;
}
