import { useEffect, useRef } from 'preact/hooks';
import type { ImportResult } from '../../log/transfer/run-import';
import { Icon } from '../../ui/icon';
import { sayCount } from '../../ui/say-count';
import { trusted } from '../../ui/trusted';
import { type FileRead, planAgain, sayImported, startOver } from './import-flow';
import { undoAnImport, undoneImports } from './undo-an-import';

/** What came of an import, and the way back. */
export function ImportDone({ read, result }: { read: FileRead; result: ImportResult }) {
  const { importId, missed, cancelled } = result;
  const box = useRef<HTMLDivElement>(null);
  // What had the focus went with the stage before.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  const undone = importId !== null && undoneImports.value.has(importId);
  return (
    <div ref={box} class={cancelled ? 'notice' : 'notice good'} tabIndex={-1}>
      <Icon name={cancelled ? 'warning' : 'check'} size={20} />
      <div class="body">
        <p>
          <strong dir="auto">{undone ? `Undone: ${read.name}.` : sayImported(read.name, result)}</strong>
        </p>
        {cancelled && !undone && (
          <p>What was written stands. Go on, and the rows that are in are skipped; or undo them.</p>
        )}
        {missed > 0 && (
          <p>{sayCount(missed, 'change')} could not be made: the contact was deleted meanwhile.</p>
        )}
        <div class="row">
          {cancelled && (
            <button
              type="button"
              class="button small primary"
              onClick={trusted(() => void planAgain(read, false))}
            >
              Go on
            </button>
          )}
          {importId && !undone && (
            <button
              type="button"
              class="button small"
              onClick={trusted(() => void undoAnImport(importId, read.name))}
            >
              Undo
            </button>
          )}
          <a class="button small" href="#contacts">
            See your contacts
          </a>
          <button type="button" class="button plain small" onClick={trusted(() => startOver())}>
            Import another file
          </button>
        </div>
      </div>
    </div>
  );
}
