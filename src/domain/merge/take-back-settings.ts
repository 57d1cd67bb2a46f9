import type { Settings } from '../model';
import { canonical } from './paths';

/** What was done to the settings, whole. */
export interface SettingsChange {
  before: Settings;
  after: Settings;
}

/**
 * The settings with these changes taken back, the last one first. What no longer stands as they left it stays;
 * `left` counts it.
 */
export function takeBackSettings(
  stands: Settings,
  changes: readonly SettingsChange[],
): { settings: Settings; left: number } {
  let settings = stands;
  let left = 0;
  for (const { before, after } of changes.toReversed()) {
    settings = takeBack(settings, before, after, () => {
      left += 1;
    });
  }
  return { settings, left };
}

/** Setting by setting, through the groups of them; a list is one. In a group of names some may come and go. */
function takeBack<T extends object>(stands: T, before: T, after: T, onLeft: () => void): T {
  const names = [...new Set([...Object.keys(stands), ...Object.keys(before)])];
  const back = names.map((name) => {
    const [now, was, became] = [stands, before, after].map((one) => one[name as keyof T]);
    if (canonical(was) === canonical(became)) return [name, now];
    if (isGroup(now) && isGroup(was) && isGroup(became)) return [name, takeBack(now, was, became, onLeft)];
    if (canonical(now) === canonical(became)) return [name, was];
    onLeft();
    return [name, now];
  });
  return Object.fromEntries(back.filter(([, value]) => value !== undefined));
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
