import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { keepSettings } from '../ui/settings/keep-settings';
import { trusted } from '../ui/trusted';

const FIELDS: Record<string, string> = {
  'profile.name': 'your name',
  'profile.store': 'your store',
  'profile.brands': 'brands you sell',
  'profile.handles': 'your handles and pages',
  'profile.trade': 'trade',
  'profile.area': 'area',
  'profile.watched': 'words to watch',
  welcomed: 'whether you have seen the welcome page',
  mentionDays: 'how long posts are kept',
  nudgeHour: 'the hour of reminders',
  sitesOff: 'sites',
  pausedUntil: 'the pause',
  'keep.theirWords': 'how long what others wrote is kept',
  'keep.doneFollowUps': 'how long follow-ups that are done are kept',
  'keep.deleted': 'how long what you deleted is kept',
  'keep.importUndo': 'how long imports can be undone',
  'keep.snapshots': 'how long snapshots are kept',
  remindOfBackup: 'whether you are reminded of backups',
  'nudges.on': 'whether you get notifications',
  'nudges.days': 'working days',
  'nudges.from': 'working hours',
  'nudges.until': 'working hours',
  'nudges.quietFrom': 'quiet hours',
  'nudges.quietUntil': 'quiet hours',
  'nudges.digestHour': 'the hour of the digest',
  'nudges.mostADay': 'how many notifications a day',
  'nudges.off': 'which follow-ups bring a notification',
  replyWithinHours: 'how soon a complaint should be answered',
  tagCadences: 'how often to be in touch by tag',
};

/**
 * Settings that could not be read when the page was opened, and the way out: look them over, then keep what stands
 * below.
 */
export function DamagedSettings({ fields }: { fields: string[] }) {
  const [open, setOpen] = useState(fields);
  if (open.length === 0) return null;
  const keep = async (): Promise<void> => {
    // Reading mends what is damaged; writing makes it last.
    if (await keepSettings((settings) => settings)) setOpen([]);
  };
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          Some settings could not be read and are back at their defaults:{' '}
          {open.map((field) => FIELDS[field] ?? field).join(', ')}. Everything else is as you left it.
        </p>
        <div class="row">
          <button type="button" class="button small" onClick={trusted(() => void keep())}>
            Keep the settings below
          </button>
        </div>
      </div>
    </div>
  );
}
