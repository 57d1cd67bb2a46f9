import { say } from '../../domain/say/say';
import { ReminderSwitch } from '../reminder-switch';

/** Whether Today and the popup point to this week's session. In Train, and in the settings. */
export function RemindOfTraining() {
  return (
    <ReminderSwitch
      setting="remindOfTraining"
      says={{ on: say('train_willPoint'), off: say('train_willNotPoint') }}
    >
      {say('train_pointMe')}
    </ReminderSwitch>
  );
}
