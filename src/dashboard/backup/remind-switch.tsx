import { useCallback } from 'preact/hooks';
import { lastBackup } from '../../log/backup/reminder';
import { readSettings } from '../../log/settings';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { onDate } from '../../ui/say-when';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** When the last backup was made, and whether Rapport asks for one after real use without. */
export function RemindSwitch() {
  const now = useNow();
  const { value } = useLive(
    useCallback(
      async () => ({ settings: await readSettings(logs.real), last: await lastBackup(logs.real) }),
      [],
    ),
  );
  if (!value) return null;
  const { settings, last } = value;
  const keep = (remindOfBackup: boolean): void => {
    const says = remindOfBackup ? 'You will be reminded of backups.' : 'You will not be reminded of backups.';
    void chooseSettings(says, (newest) => ({ ...newest, remindOfBackup }));
  };
  return (
    <>
      <p>{last ? `Your last backup was made ${onDate(last, now)}.` : 'You have not made a backup yet.'}</p>
      <label class="dash-check">
        <input
          type="checkbox"
          checked={settings.remindOfBackup}
          onChange={(event) => keep(event.currentTarget.checked)}
        />
        Remind me when I have changed much since my last backup
      </label>
    </>
  );
}
