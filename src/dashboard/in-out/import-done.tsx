import { say, sayCount } from '../../domain/say/say';
import type { ImportResult } from '../../log/transfer/run-import';
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
      whenCancelled={say('inOut_whenStopped')}
      onGoOn={() => void planAgain(read, false)}
      close={say('inOut_importAnother')}
      onClose={() => startOver()}
    >
      {missed > 0 && <p>{sayCount('inOut_missed', missed)}</p>}
    </DoneNotice>
  );
}
