import { useCallback } from 'preact/hooks';
import { listSnapshots } from '../../log/snapshots';
import { useLive, useNow } from '../../ui/live';
import { sayBytes } from '../../ui/say-bytes';
import { sayCount } from '../../ui/say-count';
import { sayDate, sentenceStart } from '../../ui/say-when';
import { JobButton } from '../in-out/job-button';
import { openSnapshot } from './restore-flow';

/** The copies that Rapport makes by itself, each to be looked into and restored. */
export function SnapshotList() {
  const now = useNow();
  // One may be taken while the page is open.
  const { value: snapshots, failed } = useLive(useCallback(() => listSnapshots(), []));
  if (failed) {
    return <p role="alert">The snapshots could not be read. Reload the page to try again.</p>;
  }
  if (!snapshots) return null;
  if (snapshots.length === 0) {
    return <p class="quiet">There is none yet. The first one is made within a day of your first contact.</p>;
  }
  return (
    <ul class="dash-list">
      {snapshots.map((snapshot) => (
        <li key={snapshot.id} class="snapshot-row">
          <span class="snapshot-what">
            <strong>{sentenceStart(sayDate(snapshot.at, now))}</strong>{' '}
            <span class="quiet">
              {sayCount(snapshot.contacts, 'contact')}, {sayCount(snapshot.interactions, 'exchange')},{' '}
              {sayBytes(snapshot.bytes)}
              {snapshot.kind === 'set-aside' && '. What could be read of a broken log'}
            </span>
          </span>
          <JobButton class="button small" onStart={() => void openSnapshot(snapshot)}>
            Restore…<span class="hidden-words"> from {sayDate(snapshot.at, now)}</span>
          </JobButton>
        </li>
      ))}
    </ul>
  );
}
