import { FORMAT, VERSION } from '../../../../src/domain/backup/log-file';
import type { MadeLog } from '../generator';

/** A made log as a backup file without a passphrase. Posts that nobody acted on are in no backup. */
export function logFileOf({ mentions: _, ...made }: MadeLog, now: Date): string {
  const tables = { ...made, mentions: [], templates: [], savedFilters: [], corrections: [], mutes: [] };
  const head = { format: FORMAT, version: VERSION, madeAt: now.toISOString(), device: 'invented' };
  return JSON.stringify({ ...head, tables, settings: null, gone: [], imports: [] });
}
