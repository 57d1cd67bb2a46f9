import { canonical } from '../../domain/merge/paths';
import { sameRecord } from '../../domain/merge/same-record';
import type { Envelope } from '../../domain/sync/envelope';
import { sharedSettings } from '../../domain/sync/settings-shared';

/** Whether two documents say the same, whatever the order of lists in them. */
export function saysTheSame(a: Envelope, b: Envelope): boolean {
  if (a.kind === 'record' && b.kind === 'record')
    return a.table === b.table && sameRecord(a.table, a.record, b.record);
  if (a.kind === 'settings' && b.kind === 'settings')
    return canonical(sharedSettings(a.settings)) === canonical(sharedSettings(b.settings));
  return canonical(a) === canonical(b);
}
