import { ReminderSwitch } from '../reminder-switch';

const SAYS = {
  on: 'Today will point to the review of your week.',
  off: 'Nothing will point to the review of your week.',
};

/** Whether Today points to the review of the week. In Week, and in the settings. */
export function RemindOfWeek() {
  return (
    <ReminderSwitch setting="remindOfWeek" says={SAYS}>
      Point me to the review of my week in Today, on its first working day
    </ReminderSwitch>
  );
}
