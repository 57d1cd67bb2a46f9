import { useEffect, useState } from 'preact/hooks';
import { listSnapshots, type SnapshotInfo } from '../../log/snapshots';
import { useNow } from '../../ui/live';
import { sayBytes, sayCount } from '../../ui/say-count';
import { sayDate, sentenceStart } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { job } from '../in-out/job';
import { openSnapshot, restoring } from './restore-flow';

/** The copies that Rapport makes by itself, each to be looked into and restored. */
export function SnapshotList() {
  const now = useNow();
  const snapshots = useSnapshots();
  const busy = job.value !== null;
  if (snapshots === 'failed') {
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
          <button
            type="button"
            class="button small"
            aria-disabled={busy}
            onClick={trusted(() => !busy && void openSnapshot(snapshot))}
          >
            Restore…<span class="hidden-words"> from {sayDate(snapshot.at, now)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function useSnapshots(): SnapshotInfo[] | 'failed' | null {
  const [found, setFound] = useState<SnapshotInfo[] | 'failed' | null>(null);
  // Restoring takes one as well.
  const { at } = restoring.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again after each stage of restoring.
  useEffect(() => {
    listSnapshots().then(setFound, (error: unknown) => {
      console.error(error);
      setFound('failed');
    });
  }, [at]);
  return found;
}
