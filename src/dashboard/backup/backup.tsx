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
      <p class="dash-words">
        A backup is one encrypted file that you keep somewhere else: it survives a lost or broken computer,
        and brings everything to another one. A snapshot is a copy that Rapport makes by itself each day
        inside this browser: it helps when something goes wrong here, and is gone when the browser or the
        computer is.
      </p>
      {!underWay && (
        <section aria-labelledby="make">
          <h2 id="make">Make a backup</h2>
          <MakeBackup />
          <RemindSwitch />
        </section>
      )}
      <section aria-labelledby="restore">
        <h2 id="restore">Restore</h2>
        <Restoring />
      </section>
      <section aria-labelledby="snapshots">
        <h2 id="snapshots">Snapshots</h2>
        <SnapshotList />
      </section>
    </>
  );
}
