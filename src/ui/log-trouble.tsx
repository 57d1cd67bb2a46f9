import { say, sayCount } from '../domain/say/say';
import './log-trouble.css';
import { useState } from 'preact/hooks';
import type { LogHealth } from '../log/health';
import type { SnapshotInfo } from '../log/snapshots';
import { Icon } from './icon';
import { useNow } from './live';

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
      title={say('ui_logBroken')}
      says={`${health.says} ${say('ui_logBrokenKept')}`}
      snapshots={health.snapshots}
      without={say('ui_beginEmpty')}
      onWithout={() => replace(null)}
    />
  ) : (
    <Replace
      title={say('ui_logEmpty')}
      says={say('ui_logEmptyMeans')}
      snapshots={health.snapshots}
      without={say('ui_stayEmpty')}
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
        <h2>{say('ui_logHeldUp')}</h2>
        <p>{says}</p>
        <div class="row">
          <button type="button" class="button small primary" onClick={trusted(() => location.reload())}>
            {say('ui_tryAgain')}
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
      return say('ui_replaceFailed');
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
            <p>{say('ui_bringBackCopy')}</p>
            <ul class="log-trouble-copies">
              {snapshots.map((snapshot) => (
                <li key={snapshot.id}>
                  <span>
                    <strong>{sentenceStart(sayDate(snapshot.at, now))}</strong> {copyOf(snapshot)}
                  </span>
                  <button
                    type="button"
                    class="button small"
                    aria-disabled={busy}
                    onClick={trusted(() => void run(() => replace(snapshot.id)))}
                  >
                    {say('ui_restore')}
                    <span class="hidden-words">
                      {' '}
                      {say('ui_restoreFrom', { date: sayDate(snapshot.at, now) })}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="quiet">
          {snapshots.length === 0 && `${say('ui_noSnapshot')} `}
          {say('ui_haveBackupFile')}
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
            {say('ui_tryAgain')}
          </button>
        </div>
        {busy && <p role="status">{say('ui_working')}</p>}
        {problem && <p class="problem">{problem}</p>}
      </div>
    </div>
  );
}

function copyOf({ contacts: count, kind }: SnapshotInfo): string {
  const contacts = sayCount('ui_contacts', count);
  return kind === 'set-aside' ? say('ui_copyOfBroken', { contacts }) : contacts;
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
