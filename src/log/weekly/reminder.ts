import { mayNudge } from '../../domain/nudges/hours';
import { isFirstWorkday } from '../../domain/weekly/first-workday';
import type { LogDatabase } from '../database';
import { readSettings } from '../settings';

/**
 * Whether to point to the review of the week: on its first working day, in working hours and not in quiet ones, once
 * there is anything to look back on.
 */
export async function remindsOfWeek(log: LogDatabase, now: Date): Promise<boolean> {
  const { remindOfWeek, nudges } = await readSettings(log);
  // Not by the hour of the digest: this is a line on a page, and no notification.
  if (!remindOfWeek || !mayNudge(now, { ...nudges, digestHour: null })) return false;
  return isFirstWorkday(now, nudges) && (await log.interactions.limit(1).count()) > 0;
}
