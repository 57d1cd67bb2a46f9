import { useCallback } from 'preact/hooks';
import { say } from '../../domain/say/say';
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
    const says = remindOfBackup ? say('backup_willRemind') : say('backup_willNotRemind');
    void chooseSettings(says, (newest) => ({ ...newest, remindOfBackup }));
  };
  return (
    <>
      <p>{last ? say('backup_last', { when: onDate(last, now) }) : say('backup_noneYet')}</p>
      <label class="dash-check">
        <input
          type="checkbox"
          checked={settings.remindOfBackup}
          onChange={(event) => keep(event.currentTarget.checked)}
        />
        {say('backup_remindMe')}
      </label>
    </>
  );
}
