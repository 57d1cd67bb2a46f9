import { say, sayCount } from '../domain/say/say';
import { useBackupReminder } from './backup-reminder';
import { Icon } from './icon';
import { useNow } from './live';

import { onDate } from './say-when';
import { trusted } from './trusted';

/** Asks for a backup after real use without one: a banner in the dashboard, a line in the popup. */
export function BackupBanner({ place }: { place: 'page' | 'line' }) {
  const now = useNow();
  const reminding = useBackupReminder(now);
  if (!reminding) return null;
  const { reminder, putOff } = reminding;
  const changes = sayCount('ui_changes', reminder.changes);
  const says = reminder.since
    ? say('ui_changesSinceBackup', { changes, when: onDate(reminder.since, now) })
    : say('ui_changesNoBackup', { changes });
  return place === 'line' ? (
    <p class="inbox-hint backup-line">
      <span>
        {says}{' '}
        <a href="/src/dashboard/index.html#backup" target="_blank" rel="noopener">
          {say('ui_makeOne')}
        </a>
      </span>
      <button
        type="button"
        class="button plain muted small icon"
        aria-label={say('ui_backupNotNow')}
        onClick={trusted(putOff)}
      >
        <Icon name="close" />
      </button>
    </p>
  ) : (
    <aside class="dash-backup" aria-label={say('ui_backup')}>
      <p>
        {says} {say('ui_backupSurvives')}
      </p>
      <div class="row">
        <a class="button small" href="#backup">
          {say('ui_makeBackup')}
        </a>
        <button
          type="button"
          class="button plain muted small"
          aria-label={say('ui_backupNotNow')}
          onClick={trusted(putOff)}
        >
          {say('ui_notNow')}
        </button>
      </div>
    </aside>
  );
}
