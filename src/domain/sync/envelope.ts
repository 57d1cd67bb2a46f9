import { checkRecord } from '../backup/check-record';
import type { StoredSettings } from '../backup/log-data';
import { MAX_RECORD_CHARS } from '../backup/log-file';
import { RECORDED } from '../backup/record-schemas';
import { usableSettings } from '../merge/settings-parts';
import { MERGED_TABLES, type MergedTable } from '../merge/shapes';
import { Gone, Stamp, type StoredRecord, Timestamp } from '../model';
import { z } from '../zod';
import { wholeSettings } from './settings-shared';

/** What one document of the replica says. */
export type Envelope =
  | { kind: 'record'; table: MergedTable; record: StoredRecord }
  | { kind: 'gone'; gone: Gone }
  | { kind: 'settings'; settings: StoredSettings };

/** The one document of the settings. */
export const SETTINGS_ID = 'settings';

/** The id of the document that says this. */
export function idOf(envelope: Envelope): string {
  if (envelope.kind === 'settings') return SETTINGS_ID;
  return envelope.kind === 'gone' ? envelope.gone.id : envelope.record.id;
}

/**
 * What a document says, checked as strictly as a file would be: a server may hold anything. Null: nothing that can be
 * used, or something that stands under another id than its own.
 */
export function readEnvelope(id: string, text: string): Envelope | null {
  if (text.length > MAX_RECORD_CHARS) return null;
  try {
    const read = readValue(JSON.parse(text));
    return read !== null && idOf(read) === id ? read : null;
  } catch (error) {
    // No JSON. Everything else is a fault of ours.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const Shell = z.object({
  kind: z.enum(['record', 'gone', 'settings']),
  table: z.enum(MERGED_TABLES).optional(),
  record: z.unknown().optional(),
  gone: z.unknown().optional(),
  settings: z.unknown().optional(),
});

const SettingsShell = z.object({
  value: z.record(z.string(), z.unknown()),
  updatedAt: Timestamp,
  device: z.string().max(64),
  times: z.record(z.string().max(4100), Stamp).optional(),
});

function readValue(value: unknown): Envelope | null {
  const shell = z.safeParse(Shell, value);
  if (!shell.success) return null;
  const { kind, table } = shell.data;
  if (kind === 'record') {
    if (!table) return null;
    const checked = checkRecord(RECORDED[table].schema as z.ZodType<StoredRecord>, shell.data.record);
    return checked.ok ? { kind, table, record: checked.value } : null;
  }
  if (kind === 'gone') {
    const checked = checkRecord(Gone, shell.data.gone);
    return checked.ok ? { kind, gone: checked.value } : null;
  }
  const checked = checkRecord(SettingsShell, shell.data.settings);
  if (!checked.ok) return null;
  const { times, ...row } = checked.value;
  const usable = usableSettings(row.value);
  return { kind, settings: wholeSettings({ ...row, value: usable, ...(times ? { times } : {}) }) };
}
