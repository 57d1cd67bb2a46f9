import type { StoredSettings } from '../backup/log-data';
import { DEFAULT_SETTINGS } from '../model';

/** What belongs to this browser alone: a pause here is none there, and each has its own first run. */
const OWN = ['pausedUntil', 'welcomed'] as const;

/** Settings as other devices may have them. */
export function sharedSettings({ value, updatedAt, device, times }: StoredSettings): StoredSettings {
  const kept = without(value !== null && typeof value === 'object' ? { ...value } : {});
  return { value: kept, updatedAt, device, ...(times ? { times: without(times) } : {}) };
}

/** Another device's settings, whole: what is each one's own stands at its default, which outweighs nothing. */
export function wholeSettings({ value, ...rest }: StoredSettings): StoredSettings {
  const own = Object.fromEntries(OWN.map((name) => [name, DEFAULT_SETTINGS[name]]));
  return { ...sharedSettings({ value, ...rest }), value: { ...(value as object), ...own } };
}

function without<T>(parts: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !OWN.some((own) => own === name)));
}
