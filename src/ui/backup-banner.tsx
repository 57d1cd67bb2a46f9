import { useBackupReminder } from './backup-reminder';
import { Icon } from './icon';
import { useNow } from './live';
import { sayCount } from './say-count';
import { onDate } from './say-when';
import { trusted } from './trusted';

/** Asks for a backup after real use without one: a banner in the dashboard, a line in the popup. */
export function BackupBanner({ place }: { place: 'page' | 'line' }) {
  const now = useNow();
  const reminding = useBackupReminder(now);
  if (!reminding) return null;
  const { reminder, putOff } = reminding;
  const says = `${sayCount(reminder.changes, 'change')} ${reminder.since ? `since your last backup ${onDate(reminder.since, now)}` : 'and no backup yet'}.`;
  return place === 'line' ? (
    <p class="inbox-hint backup-line">
      <span>
        {says}{' '}
        <a href="/src/dashboard/index.html#backup" target="_blank" rel="noopener">
          Make one
        </a>
      </span>
      <button
        type="button"
        class="button plain muted small icon"
        aria-label="Not now: ask again in a week"
        onClick={trusted(putOff)}
      >
        <Icon name="close" />
      </button>
    </p>
  ) : (
    <aside class="dash-backup" aria-label="Backup">
      <p>{says} A backup file survives this computer.</p>
      <div class="row">
        <a class="button small" href="#backup">
          Make a backup
        </a>
        <button
          type="button"
          class="button plain muted small"
          aria-label="Not now: ask again in a week"
          onClick={trusted(putOff)}
        >
          Not now
        </button>
      </div>
    </aside>
  );
}
