import { useState } from 'preact/hooks';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { Icon } from '../ui/icon';
import { keepSettings } from '../ui/settings/keep-settings';
import { trusted } from '../ui/trusted';

const FIELDS: Record<string, Key> = {
  'profile.name': 'settings_fieldName',
  'profile.store': 'settings_fieldStore',
  'profile.brands': 'settings_fieldBrands',
  'profile.handles': 'settings_fieldHandles',
  'profile.trade': 'settings_fieldTrade',
  'profile.area': 'settings_fieldArea',
  'profile.watched': 'settings_fieldWatched',
  welcomed: 'settings_fieldWelcomed',
  mentionDays: 'settings_fieldMentionDays',
  nudgeHour: 'settings_fieldNudgeHour',
  sitesOff: 'settings_fieldSites',
  pausedUntil: 'settings_fieldPause',
  'keep.theirWords': 'settings_fieldTheirWords',
  'keep.doneFollowUps': 'settings_fieldDoneFollowUps',
  'keep.deleted': 'settings_fieldDeleted',
  'keep.importUndo': 'settings_fieldImportUndo',
  'keep.snapshots': 'settings_fieldSnapshots',
  remindOfBackup: 'settings_fieldRemindOfBackup',
  'nudges.on': 'settings_fieldNotifications',
  'nudges.days': 'settings_fieldWorkingDays',
  'nudges.from': 'settings_fieldWorkingHours',
  'nudges.until': 'settings_fieldWorkingHours',
  'nudges.quietFrom': 'settings_fieldQuietHours',
  'nudges.quietUntil': 'settings_fieldQuietHours',
  'nudges.digestHour': 'settings_fieldDigestHour',
  'nudges.mostADay': 'settings_fieldMostADay',
  'nudges.off': 'settings_fieldKindsTold',
  replyWithinHours: 'settings_fieldReplyWithin',
  tagCadences: 'settings_fieldTagCadences',
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
        <p>{say('settings_damaged', { fields: open.map(nameOf).join(', ') })}</p>
        <div class="row">
          <button type="button" class="button small" onClick={trusted(() => void keep())}>
            {say('settings_keepBelow')}
          </button>
        </div>
      </div>
    </div>
  );
}

function nameOf(field: string): string {
  const key = FIELDS[field];
  return key ? say(key) : field;
}
