import { say } from '../../domain/say/say';
import type { RestoreResult } from '../../log/backup/restore';
import { DoneNotice } from '../in-out/done-notice';
import { sayRestored, stopRestoring } from './restore-flow';
import { Counts } from './restore-plan-view';

/** What came of restoring, and the way back. */
export function RestoreDone({ name, result }: { name: string; result: RestoreResult }) {
  const { importId, cancelled, counts } = result;
  return (
    <DoneNotice
      name={name}
      importId={importId}
      cancelled={cancelled}
      says={sayRestored(name, result)}
      whenCancelled={say('backup_goOnOrUndo')}
      close={say('backup_close')}
      onClose={stopRestoring}
    >
      <Counts counts={counts} />
    </DoneNotice>
  );
}
