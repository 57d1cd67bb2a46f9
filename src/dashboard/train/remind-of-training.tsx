import { ReminderSwitch } from '../reminder-switch';

const SAYS = {
  on: 'Today and the popup will point to your session.',
  off: 'Nothing will point to your session.',
};

/** Whether Today and the popup point to this week's session. In Train, and in the settings. */
export function RemindOfTraining() {
  return (
    <ReminderSwitch setting="remindOfTraining" says={SAYS}>
      Point me to this week’s ten minutes in Today and the popup, in my working hours
    </ReminderSwitch>
  );
}
