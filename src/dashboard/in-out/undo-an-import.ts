import { type ReadonlySignal, signal } from '@preact/signals';
import { say, sayCount } from '../../domain/say/say';
import { undoImport } from '../../log/transfer/undo-import';
import { logs, tellChanged } from '../../ui/logs';
import { offerUndo, sayProblem } from '../../ui/undo';
import { runJob } from './job';

const undone = signal<ReadonlySet<string>>(new Set());
/** The imports that were undone since the page was opened, by their ids. */
export const undoneImports: ReadonlySignal<ReadonlySet<string>> = undone;

/** Takes back what an import or a restored backup wrote, and says what stayed. Answers false when it could not be done. */
export async function undoAnImport(importId: string, name: string): Promise<boolean> {
  const done = await runJob(say('inOut_undoing', { file: name }), 'in-out', (watched) =>
    undoImport(logs.real, importId, { ...watched, now: new Date() }),
  );
  if (!done) {
    sayProblem(say('inOut_undoWaits'));
    return false;
  }
  tellChanged();
  if (!done.ok) {
    sayProblem(done.failure.says);
    return false;
  }
  const { left, cancelled } = done.value;
  if (cancelled) {
    offerUndo(say('inOut_undoStopped', { file: name }));
    return false;
  }
  undone.value = new Set([...undone.value, importId]);
  offerUndo(
    left > 0 ? sayCount('inOut_undoneBut', left, { file: name }) : say('inOut_undone', { file: name }),
  );
  return true;
}

/** As `undoAnImport`, as a way of the page's undo: there is no way round again but to import once more. */
export async function wayBack(importId: string, name: string): Promise<false | null> {
  return (await undoAnImport(importId, name)) ? null : false;
}
