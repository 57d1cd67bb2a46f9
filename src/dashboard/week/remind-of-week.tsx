import { say } from '../../domain/say/say';
import { ReminderSwitch } from '../reminder-switch';

/** Whether Today points to the review of the week. In Week, and in the settings. */
export function RemindOfWeek() {
  return (
    <ReminderSwitch setting="remindOfWeek" says={{ on: say('week_remindOn'), off: say('week_remindOff') }}>
      {say('week_remind')}
    </ReminderSwitch>
  );
}
