import { useCallback } from 'preact/hooks';
import { readSettings } from '../../log/settings';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** Whether Today points to the review of the week. In Week, and in the settings. */
export function RemindOfWeek() {
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  if (!settings) return null;
  const keep = (remindOfWeek: boolean): void => {
    const says = remindOfWeek
      ? 'Today will point to the review of your week.'
      : 'Nothing will point to the review of your week.';
    void chooseSettings(says, (newest) => ({ ...newest, remindOfWeek }));
  };
  return (
    <label class="dash-check">
      <input
        type="checkbox"
        checked={settings.remindOfWeek}
        onChange={(event) => keep(event.currentTarget.checked)}
      />
      Point me to the review of my week in Today, on its first working day
    </label>
  );
}
