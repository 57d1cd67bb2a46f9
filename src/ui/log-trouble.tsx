import './log-trouble.css';
import { useState } from 'preact/hooks';
import type { LogHealth } from '../log/health';
import type { SnapshotInfo } from '../log/snapshots';
import { Icon } from './icon';
import { useNow } from './live';
import { sayCount } from './say-count';
import { sayDate, sentenceStart } from './say-when';
import { trusted } from './trusted';

/**
 * What is wrong with the contact log, and the ways out of it; nothing while nothing is wrong. Looks at no log
 * itself, so that it stands also where none can be opened.
 */
export function LogTrouble({ health }: { health: LogHealth | null }) {
  if (!health || health.at === 'fine') return null;
  if (health.at === 'blocked') return <Blocked says={health.says} />;
  return health.at === 'broken' ? (
    <Replace
      title="Your contact log cannot be opened"
      says={`${health.says} Nothing is deleted: what can still be read is kept as a snapshot when the log is replaced.`}
      snapshots={health.snapshots}
      without="Begin with an empty log"
      onWithout={() => replace(null)}
    />
  ) : (
    <Replace
      title="Your contact log is empty"
      says="Nobody is in it, though Rapport has copies with contacts. The browser may have cleared its data."
      snapshots={health.snapshots}
      without="Stay with the empty log"
      onWithout={stayEmpty}
    />
  );
}

/** Another window, or another version of Rapport. Both end by themselves once the user has acted. */
function Blocked({ says }: { says: string }) {
  return (
    <div class="notice bad log-trouble" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <h2>Your contact log is held up</h2>
        <p>{says}</p>
        <div class="row">
          <button type="button" class="button small primary" onClick={trusted(() => location.reload())}>
            Try again
          </button>
        </div>
      </div>
    </div>
  );
}

interface ReplaceProps {
  title: string;
  says: string;
  snapshots: readonly SnapshotInfo[];
  /** The way on without a snapshot. */
  without: string;
  onWithout: () => Promise<string | null>;
}

function Replace({ title, says, snapshots, without, onWithout }: ReplaceProps) {
  const now = useNow();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<string | null>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const wrong = await work().catch((error: unknown) => {
      console.error(error);
      return 'That did not work, and nothing was lost by it. Close all windows of the browser, start it again, and try once more.';
    });
    setProblem(wrong);
    setBusy(false);
    if (wrong === null) location.reload();
  };
  return (
    <div class="notice bad log-trouble" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <h2>{title}</h2>
        <p>{says}</p>
        {snapshots.length > 0 && (
          <>
            <p>Bring back a copy that Rapport made by itself:</p>
            <ul class="log-trouble-copies">
              {snapshots.map((snapshot) => (
                <li key={snapshot.id}>
                  <span>
                    <strong>{sentenceStart(sayDate(snapshot.at, now))}</strong>{' '}
                    {sayCount(snapshot.contacts, 'contact')}
                    {snapshot.kind === 'set-aside' && ', of a broken log'}
                  </span>
                  <button
                    type="button"
                    class="button small"
                    aria-disabled={busy}
                    onClick={trusted(() => void run(() => replace(snapshot.id)))}
                  >
                    Restore<span class="hidden-words"> from {sayDate(snapshot.at, now)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="quiet">
          {snapshots.length === 0 && 'There is no snapshot. '}
          If you have a backup file, go on without a copy and restore the file in the dashboard under Backup.
          Closing all windows of the browser and starting it again helps at times.
        </p>
        <div class="row">
          <button
            type="button"
            class="button small"
            aria-disabled={busy}
            onClick={trusted(() => void run(onWithout))}
          >
            {without}
          </button>
          <button type="button" class="button plain small" onClick={trusted(() => location.reload())}>
            Try again
          </button>
        </div>
        {busy && <p role="status">Working…</p>}
        {problem && <p class="problem">{problem}</p>}
      </div>
    </div>
  );
}

/** Begins a new log with a copy (null: empty). Answers what went wrong, in words, or null. */
async function replace(snapshotId: number | null): Promise<string | null> {
  const { replaceBroken } = await import('../log/health');
  const done = await replaceBroken(snapshotId, { now: new Date() });
  return done.ok ? null : done.failure.says;
}

async function stayEmpty(): Promise<string | null> {
  const { keepEmpty } = await import('../log/health');
  const done = await keepEmpty();
  return done.ok ? null : done.failure.says;
}
