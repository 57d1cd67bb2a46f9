import { useCallback } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import { listSnapshots, type SnapshotInfo } from '../../log/snapshots';
import { useLive, useNow } from '../../ui/live';
import { sayBytes } from '../../ui/say-bytes';

import { sayDate, sentenceStart } from '../../ui/say-when';
import { JobButton } from '../in-out/job-button';
import { openSnapshot } from './restore-flow';

/** The copies that Rapport makes by itself, each to be looked into and restored. */
export function SnapshotList() {
  const now = useNow();
  // One may be taken while the page is open.
  const { value: snapshots, failed } = useLive(useCallback(() => listSnapshots(), []));
  if (failed) {
    return <p role="alert">{say('backup_snapshotsUnread')}</p>;
  }
  if (!snapshots) return null;
  if (snapshots.length === 0) {
    return <p class="quiet">{say('backup_noSnapshots')}</p>;
  }
  return (
    <ul class="dash-list">
      {snapshots.map((snapshot) => (
        <li key={snapshot.id} class="snapshot-row">
          <span class="snapshot-what">
            <strong>{sentenceStart(sayDate(snapshot.at, now))}</strong>{' '}
            <span class="quiet">{sayHeld(snapshot)}</span>
          </span>
          <JobButton class="button small" onStart={() => void openSnapshot(snapshot)}>
            {say('backup_restoreMore')}
            <span class="hidden-words"> {say('ui_restoreFrom', { date: sayDate(snapshot.at, now) })}</span>
          </JobButton>
        </li>
      ))}
    </ul>
  );
}

function sayHeld({ contacts, interactions, bytes, kind }: SnapshotInfo): string {
  return say(kind === 'set-aside' ? 'backup_setAsideHolds' : 'backup_snapshotHolds', {
    contacts: sayCount('backup_countContacts', contacts),
    exchanges: sayCount('backup_countExchanges', interactions),
    size: sayBytes(bytes),
  });
}
