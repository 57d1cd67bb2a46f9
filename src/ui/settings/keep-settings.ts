import { signal } from '@preact/signals';
import { canonical } from '../../domain/merge/paths';
import { type SettingsChange, takeBackSettings } from '../../domain/merge/take-back-settings';
import type { Profile, Settings } from '../../domain/model';
import { say } from '../../domain/say/say';
import { changeSettings, undoSettings } from '../../log/settings';
import { logs, tellChanged } from '../logs';
import { offerUndo, sayProblem } from '../undo';
import type { Way } from '../undo-stack';
import { noteSaved, noteUnsaved, readUnsaved } from './unsaved';

/** What the page says about saving: nothing yet, saved, or why not. */
export const saving = signal<{ at: 'idle' | 'saved' } | { at: 'failed'; says: string }>({ at: 'idle' });

/**
 * Changes settings at once; what became of it stands in `saving`, and a problem is told where the user looks.
 * Answers what it changed, for `offerSettingsBack`; null when nothing was kept.
 */
export async function keepSettings(change: (settings: Settings) => Settings): Promise<SettingsChange | null> {
  const done = await changeSettings(logs.real, change, new Date());
  saving.value = done.ok ? { at: 'saved' } : { at: 'failed', says: done.failure.says };
  if (done.ok) tellChanged();
  else sayProblem(done.failure.says);
  return done.ok ? done.value : null;
}

/** Keeps what was chosen, and offers the way back. */
export async function chooseSettings(says: string, change: (settings: Settings) => Settings): Promise<void> {
  const done = await keepSettings(change);
  if (done) offerSettingsBack(says, [done]);
}

/** Changes one field of the profile. */
export async function keepProfile<K extends keyof Profile>(
  field: K,
  value: Profile[K],
): Promise<SettingsChange | null> {
  noteUnsaved(field, value);
  const done = await keepSettings((settings) => ({
    ...settings,
    profile: { ...settings.profile, [field]: value },
  }));
  if (done) noteSaved(field, value);
  return done;
}

/** Saves what an earlier page was closed on. Before a form reads the settings. */
export async function keepUnsaved(): Promise<void> {
  for (const [field, value] of Object.entries(readUnsaved())) {
    if (value !== undefined) await keepProfile(field as keyof Profile, value);
  }
}

/** Says what was changed and offers to take these changes back as one, unless they came to nothing. */
export function offerSettingsBack(says: string, changes: readonly SettingsChange[]): void {
  const stands = changes.at(-1)?.after;
  if (!stands) return;
  const { settings } = takeBackSettings(stands, changes);
  if (canonical(settings) !== canonical(stands)) offerUndo(says, wayBack(changes));
}

function wayBack(changes: readonly SettingsChange[]): Way {
  return async () => {
    const back = await undoSettings(logs.real, changes, new Date());
    if (!back.ok) {
      sayProblem(back.failure.says);
      return false;
    }
    tellChanged();
    const { before, after, left } = back.value;
    if (left > 0) offerUndo(say('settings_changedSince'));
    return canonical(before) === canonical(after) ? null : wayBack([{ before, after }]);
  };
}
