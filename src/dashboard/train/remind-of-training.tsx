import { useCallback } from 'preact/hooks';
import { readSettings } from '../../log/settings';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** Whether Today and the popup point to this week's session. In Train, and in the settings. */
export function RemindOfTraining() {
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  if (!settings) return null;
  const keep = (remindOfTraining: boolean): void => {
    const says = remindOfTraining
      ? 'Today and the popup will point to your session.'
      : 'Nothing will point to your session.';
    void chooseSettings(says, (newest) => ({ ...newest, remindOfTraining }));
  };
  return (
    <label class="dash-check">
      <input
        type="checkbox"
        checked={settings.remindOfTraining}
        onChange={(event) => keep(event.currentTarget.checked)}
      />
      Point me to this week’s ten minutes in Today and the popup, in my working hours
    </label>
  );
}
