import { useEffect, useRef } from 'preact/hooks';
import type { RestoreResult } from '../../log/backup/restore';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { undoAnImport, undoneImports } from '../in-out/undo-an-import';
import { stopRestoring } from './restore-flow';
import { Counts } from './restore-plan-view';

/** What came of restoring, and the way back. */
export function RestoreDone({ name, result }: { name: string; result: RestoreResult }) {
  const { importId, cancelled, counts } = result;
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
          <strong dir="auto">
            {undone ? `Undone: ${name}.` : `${cancelled ? 'Stopped restoring' : 'Restored'} ${name}.`}
          </strong>
          {cancelled && !undone && ' What was written stands. Restore it again to go on, or undo it.'}
        </p>
        {!undone && <Counts counts={counts} />}
        <div class="row">
          {importId && !undone && (
            <button
              type="button"
              class="button small"
              onClick={trusted(() => void undoAnImport(importId, name))}
            >
              Undo
            </button>
          )}
          <a class="button small" href="#contacts">
            See your contacts
          </a>
          <button type="button" class="button plain small" onClick={trusted(stopRestoring)}>
            Close
          </button>
        </div>
      </div>
    </div>
  );
}
