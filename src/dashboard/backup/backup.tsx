import { say, sayParts } from '../../domain/say/say';
import './backup.css';
import '../in-out/in-out.css';
import { useEffect } from 'preact/hooks';
import type { ScreenProps } from '../screens';
import { MakeBackup } from './make-backup';
import { RemindSwitch } from './remind-switch';
import { restoring } from './restore-flow';
import { Restoring } from './restoring';
import { SnapshotList } from './snapshot-list';

/** The log as a file elsewhere, and the copies in this browser. */
export function Backup(_: ScreenProps) {
  const { at } = restoring.value;
  const underWay = at !== 'choose';
  // A snapshot far down the page opens here.
  useEffect(() => {
    if (at === 'plan' || at === 'locked')
      document.getElementById('restore')?.scrollIntoView({ block: 'start' });
  }, [at]);
  return (
    <>
      <p class="dash-words">{say('backup_means')}</p>
      <p class="dash-words">
        {sayParts('sync_besideBackup', { sync: <a href="#sync">{say('dashboard_sync')}</a> })}
      </p>
      {!underWay && (
        <section aria-labelledby="make">
          <h2 id="make">{say('backup_make')}</h2>
          <MakeBackup />
          <RemindSwitch />
        </section>
      )}
      <section aria-labelledby="restore">
        <h2 id="restore">{say('backup_restore')}</h2>
        <Restoring />
      </section>
      <section aria-labelledby="snapshots">
        <h2 id="snapshots">{say('backup_snapshots')}</h2>
        <SnapshotList />
      </section>
    </>
  );
}
