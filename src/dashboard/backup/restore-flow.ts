import { type ReadonlySignal, signal } from '@preact/signals';
import type { LogFile } from '../../domain/backup/log-file';
import { dayOf } from '../../domain/days';
import { say } from '../../domain/say/say';
import { readLogFile } from '../../log/backup/log-file';
import { noteRestored } from '../../log/backup/reminder';
import { planRestore, type RestorePlan, type RestoreResult, restore } from '../../log/backup/restore';
import { isSealed, openSealed } from '../../log/backup/sealed';
import { readSnapshot, type SnapshotInfo } from '../../log/snapshots';
import type { Watched } from '../../log/transfer/pacing';
import { logs, tellChanged } from '../../ui/logs';
import { offerUndo, sayProblem } from '../../ui/undo';
import { nextStage } from '../in-out/next-stage';
import { wayBack } from '../in-out/undo-an-import';

/** How far the restoring of a backup or a snapshot is, on whatever screen the user looks. */
export type Restore =
  | { at: 'choose'; problem: string | null }
  /** `wrong`: what was wrong with the passphrase that was tried last. */
  | { at: 'locked'; name: string; file: Blob; wrong: string | null }
  /** `kept`: the user has it as a file; a snapshot is gone with the browser. */
  | { at: 'plan'; name: string; kept: boolean; file: LogFile; plan: RestorePlan }
  | { at: 'working'; says: string }
  | { at: 'done'; name: string; result: RestoreResult };

const CHOOSE: Restore = { at: 'choose', problem: null };
const state = signal<Restore>(CHOOSE);
export const restoring: ReadonlySignal<Restore> = state;

/** Begins with a backup file, sealed or plain. */
export async function openBackup(file: File): Promise<void> {
  await step(say('backup_reading', { name: file.name }), async (watched) => {
    if (await isSealed(file)) return { at: 'locked', name: file.name, file, wrong: null };
    return readAndPlan(file.name, file, watched);
  });
}

/** Tries a passphrase on the sealed file at hand. */
export async function unlock(passphrase: string): Promise<void> {
  if (state.value.at !== 'locked') return;
  const locked = state.value;
  await step(say('backup_opening', { name: locked.name }), async (watched) => {
    const opened = await openSealed(locked.file, passphrase, watched);
    if (opened.ok) return readAndPlan(locked.name, opened.value, watched);
    if (opened.why === 'passphrase') return { ...locked, wrong: opened.says };
    return { at: 'choose', problem: opened.says };
  });
}

/** Begins with a copy that Rapport made by itself. */
export async function openSnapshot(snapshot: SnapshotInfo): Promise<void> {
  // It stays in the list of imports: no `today`.
  const name = say('backup_snapshotOf', { day: dayOf(new Date(snapshot.at)) });
  await step(say('backup_reading', { name }), async (watched) => {
    const found = await readSnapshot(snapshot.id, watched);
    if (!found.ok) return { at: 'choose', problem: found.says };
    return planned(name, false, found.value, watched);
  });
}

/** Brings in what was planned. Goes on while the user looks at other screens. */
export async function runRestore(): Promise<void> {
  if (state.value.at !== 'plan') return;
  const before = state.value;
  const { name, kept, file } = before;
  await step(say('backup_restoring', { name }), async (watched) => {
    const now = new Date();
    const fresh = (await logs.real.contacts.count()) === 0;
    const done = await restore(logs.real, file, { ...watched, name, now });
    tellChanged();
    if (!done.ok) {
      sayProblem(done.failure.says);
      return before;
    }
    const { importId, cancelled } = done.value;
    // What is not noted is only asked for again.
    if (fresh && kept && !cancelled) await noteRestored(logs.real, file.madeAt, now).catch(console.error);
    if (importId) offerUndo(sayRestored(name, done.value), () => wayBack(importId, name));
    return { at: 'done', name, result: done.value };
  });
}

/** Back to the choice of a file. */
export function stopRestoring(): void {
  state.value = CHOOSE;
}

/** `Restored mine.rapport.` */
export function sayRestored(name: string, { cancelled }: RestoreResult): string {
  return say(cancelled ? 'backup_stopped' : 'backup_restored', { name });
}

async function readAndPlan(name: string, file: Blob, watched: Watched): Promise<Restore> {
  const found = await readLogFile(file, watched);
  if (!found.ok) return { at: 'choose', problem: found.says };
  return planned(name, true, found.value, watched);
}

async function planned(name: string, kept: boolean, file: LogFile, watched: Watched): Promise<Restore> {
  return { at: 'plan', name, kept, file, plan: await planRestore(logs.real, file, watched) };
}

function step(says: string, work: (watched: Required<Watched>) => Promise<Restore>): Promise<void> {
  return nextStage(state, { says, screen: 'backup', meanwhile: { at: 'working', says } }, work);
}
