import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupReminder } from '../log/backup/reminder';
import { keepAside } from './keep-aside';
import { useLive } from './live';
import { logs } from './logs';

const WEEK = 7 * 86_400_000;
/** When the user put it off: one word for the dashboard and the popup. */
const PLACE = 'backup reminder put off';

/** What to remind the user of, and the way to be left alone for a week; null while there is nothing to say. */
export interface Reminding {
  reminder: BackupReminder;
  putOff(): void;
}

/** Whether the user is to be reminded of a backup. Loaded apart: no first list waits for it. */
export function useBackupReminder(now: Date): Reminding | null {
  const [query, setQuery] = useState(() => nothing);
  const [away, setAway] = useState(isPutOff(now));
  useEffect(() => {
    Promise.all([import('../log/backup/reminder'), import('../log/settings')]).then(
      ([{ backupReminder }, { readSettings }]) =>
        setQuery(() => async (at: Date) => {
          const { remindOfBackup } = await readSettings(logs.real);
          return remindOfBackup ? backupReminder(logs.real, at) : null;
        }),
      (error: unknown) => console.error(error),
    );
  }, []);
  const { value: reminder } = useLive(useCallback(() => query(now), [query, now]));
  if (!reminder || away) return null;
  const putOff = (): void => {
    keepAside(localStorage, PLACE, new Date().toISOString());
    setAway(true);
  };
  return { reminder, putOff };
}

async function nothing(_: Date): Promise<BackupReminder | null> {
  return null;
}

/** A clock set back leaves a date ahead, which counts for nothing. */
function isPutOff(now: Date): boolean {
  const ago = now.getTime() - Date.parse(localStorage.getItem(PLACE) ?? '');
  return ago >= 0 && ago < WEEK;
}
