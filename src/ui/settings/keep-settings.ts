import { signal } from '@preact/signals';
import type { Profile, Settings } from '../../domain/model';
import { changeSettings } from '../../log/settings';
import { logs, tellChanged } from '../logs';
import { sayProblem } from '../undo';
import { noteSaved, noteUnsaved, readUnsaved } from './unsaved';

/** What the page says about saving: nothing yet, saved, or why not. */
export const saving = signal<{ at: 'idle' | 'saved' } | { at: 'failed'; says: string }>({ at: 'idle' });

/** Changes settings at once; what became of it stands in `saving`, and a problem is told where the user looks. */
export async function keepSettings(change: (settings: Settings) => Settings): Promise<void> {
  const done = await changeSettings(logs.real, change, new Date());
  saving.value = done.ok ? { at: 'saved' } : { at: 'failed', says: done.failure.says };
  if (done.ok) tellChanged();
  else sayProblem(done.failure.says);
}

/** Changes one field of the profile. */
export async function keepProfile<K extends keyof Profile>(field: K, value: Profile[K]): Promise<void> {
  noteUnsaved(field, value);
  await keepSettings((settings) => ({ ...settings, profile: { ...settings.profile, [field]: value } }));
  if (saving.value.at === 'saved') noteSaved(field, value);
}

/** Saves what an earlier page was closed on. Before a form reads the settings. */
export async function keepUnsaved(): Promise<void> {
  for (const [field, value] of Object.entries(readUnsaved())) {
    if (value !== undefined) await keepProfile(field as keyof Profile, value);
  }
}
