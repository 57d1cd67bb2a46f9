import type { ImportResult } from '../../log/transfer/run-import';
import { sayCount } from '../../ui/say-count';
import { DoneNotice } from './done-notice';
import { type FileRead, planAgain, sayImported, startOver } from './import-flow';

/** What came of an import, and the way back. */
export function ImportDone({ read, result }: { read: FileRead; result: ImportResult }) {
  const { importId, missed, cancelled } = result;
  return (
    <DoneNotice
      name={read.name}
      importId={importId}
      cancelled={cancelled}
      says={sayImported(read.name, result)}
      whenCancelled="What was written stands. Go on, and the rows that are in are skipped; or undo them."
      onGoOn={() => void planAgain(read, false)}
      close="Import another file"
      onClose={() => startOver()}
    >
      {missed > 0 && (
        <p>{sayCount(missed, 'change')} could not be made: the contact was deleted meanwhile.</p>
      )}
    </DoneNotice>
  );
}
