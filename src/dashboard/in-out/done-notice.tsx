import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { JobButton } from './job-button';
import { undoAnImport, undoneImports } from './undo-an-import';

interface Props {
  /** The file's name. */
  name: string;
  /** What can be undone; null when nothing was written. */
  importId: string | null;
  cancelled: boolean;
  /** What was done: `Imported friends.csv: 312 contacts added.` */
  says: string;
  /** What to do about its having been cancelled. */
  whenCancelled: string;
  /** The way on after it was cancelled. */
  onGoOn?: () => void;
  /** False where nothing that was written is to be seen among the contacts. */
  ofContacts?: boolean;
  close: string;
  onClose: () => void;
  /** More of what was done; not shown once it is undone. */
  children?: ComponentChildren;
}

/** What came of an import or of restoring, and the way back. */
export function DoneNotice({ name, importId, cancelled, says, children, ...ways }: Props) {
  const { whenCancelled, onGoOn, ofContacts = true, close, onClose } = ways;
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
          <strong dir="auto">{undone ? say('inOut_undone', { file: name }) : says}</strong>
          {cancelled && !undone && ` ${whenCancelled}`}
        </p>
        {!undone && children}
        <div class="row">
          {cancelled && onGoOn && (
            <button type="button" class="button small primary" onClick={trusted(onGoOn)}>
              {say('inOut_goOn')}
            </button>
          )}
          {importId && !undone && (
            <JobButton class="button small" onStart={() => void undoAnImport(importId, name)}>
              {say('inOut_undo')}
            </JobButton>
          )}
          {ofContacts && (
            <a class="button small" href="#contacts">
              {say('inOut_seeContacts')}
            </a>
          )}
          <button type="button" class="button plain small" onClick={trusted(onClose)}>
            {close}
          </button>
        </div>
      </div>
    </div>
  );
}
