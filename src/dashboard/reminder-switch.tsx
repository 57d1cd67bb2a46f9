import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { readSettings } from '../log/settings';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';
import { chooseSettings } from '../ui/settings/keep-settings';

interface Props {
  setting: 'remindOfTraining' | 'remindOfWeek';
  /** What is said when it is switched on, and off. */
  says: { on: string; off: string };
  children: ComponentChildren;
}

/** A setting of what the user is pointed to, as it stands in every window. */
export function ReminderSwitch({ setting, says, children }: Props) {
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  if (!settings) return null;
  return (
    <label class="dash-check">
      <input
        type="checkbox"
        checked={settings[setting]}
        onChange={({ currentTarget: { checked } }) =>
          void chooseSettings(checked ? says.on : says.off, (newest) => ({ ...newest, [setting]: checked }))
        }
      />
      {children}
    </label>
  );
}
