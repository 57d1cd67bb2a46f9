import { type ReadonlySignal, signal } from '@preact/signals';
import { undoImport } from '../../log/transfer/undo-import';
import { logs, tellChanged } from '../../ui/logs';
import { sayCount } from '../../ui/say-count';
import { offerUndo, sayProblem } from '../../ui/undo';
import { runJob } from './job';

const undone = signal<ReadonlySet<string>>(new Set());
/** The imports that were undone since the page was opened, by their ids. */
export const undoneImports: ReadonlySignal<ReadonlySet<string>> = undone;

/** Takes back what an import or a restored backup wrote, and says what stayed. Answers false when it could not be done. */
export async function undoAnImport(importId: string, name: string): Promise<boolean> {
  const done = await runJob(`Undoing ${name}`, 'in-out', (watched) =>
    undoImport(logs.real, importId, { ...watched, now: new Date() }),
  );
  if (!done) {
    sayProblem('Something else is under way. Wait until it is done, then undo.');
    return false;
  }
  tellChanged();
  if (!done.ok) {
    sayProblem(done.failure.says);
    return false;
  }
  const { left, cancelled } = done.value;
  if (cancelled) {
    offerUndo(`Stopped undoing ${name}. Undo it again to go on where it stopped.`);
    return false;
  }
  undone.value = new Set([...undone.value, importId]);
  const stayed = left > 0 ? ` ${sayCount(left, 'record')} changed since then stayed.` : '';
  offerUndo(`Undone: ${name}.${stayed}`);
  return true;
}

/** As `undoAnImport`, as a way of the page's undo: there is no way round again but to import once more. */
export async function wayBack(importId: string, name: string): Promise<false | null> {
  return (await undoAnImport(importId, name)) ? null : false;
}
