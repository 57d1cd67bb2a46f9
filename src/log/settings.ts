import { changedSettings } from '../domain/merge/settings-parts';
import { type SettingsChange, takeBackSettings } from '../domain/merge/take-back-settings';
import {
  DEFAULT_KEEP,
  DEFAULT_NUDGES,
  DEFAULT_SETTINGS,
  EMPTY_PROFILE,
  Keep,
  NudgeSettings,
  Profile,
  Settings,
} from '../domain/model';
import { z } from '../domain/zod';
import type { LogDatabase } from './database';
import { expiry } from './mentions';
import { attempt, type Kept, kept } from './outcome';

/** What was read, and the names of the fields that could not be used and stand at their defaults. */
export interface ReadSettings {
  settings: Settings;
  damaged: string[];
}

/** The user's settings; the defaults before anything was set. Damage is reported to the console. */
export async function readSettings(log: LogDatabase): Promise<Settings> {
  const { settings, damaged } = await checkSettings(log);
  if (damaged.length > 0) console.error(`Settings were damaged; back at defaults: ${damaged.join(', ')}`);
  return settings;
}

/** As `readSettings`, for pages that tell the user which settings were lost. */
export async function checkSettings(log: LogDatabase): Promise<ReadSettings> {
  const row = await log.settings.get('settings');
  return row ? salvage(row.value) : { settings: DEFAULT_SETTINGS, damaged: [] };
}

/**
 * Keeps the settings. When `mentionDays` changed, waiting mentions are dated anew from the day each was found.
 * Throws a `ZodError` on values that the settings page must not let through.
 */
export async function writeSettings(
  log: LogDatabase,
  settings: Settings,
  now: Date,
): Promise<Kept<Settings>> {
  const value = Settings.parse(settings);
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.settings, log.mentions, async () =>
      kept(await put(log, value, device, now)),
    );
  });
}

/** Inside a transaction on settings and mentions. Answers what was written. */
async function put(log: LogDatabase, value: Settings, device: string, now: Date): Promise<Settings> {
  const before = await log.settings.get('settings');
  const stored = changedSettings(before ?? null, value, device, now);
  await log.settings.put({ id: 'settings', ...stored });
  const daysBefore = salvage(before?.value ?? DEFAULT_SETTINGS).settings.mentionDays;
  if (daysBefore !== value.mentionDays) {
    await log.mentions
      .where('status')
      .equals('waiting')
      .modify((mention) => {
        // Null: the user acted on it once, so it stays.
        if (mention.expiresAt) mention.expiresAt = expiry(new Date(mention.createdAt), value.mentionDays);
      });
  }
  return value;
}

/**
 * Changes some settings, reading and writing in one go so that two pages do not undo each other. Answers what it
 * did, for `undoSettings`.
 */
export function changeSettings(
  log: LogDatabase,
  change: (settings: Settings) => Settings,
  now: Date,
): Promise<Kept<SettingsChange>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.settings, log.mentions, async () => {
      const before = await readSettings(log);
      // Not by `writeSettings`: a failure that is an answer already says nothing of why this transaction ended.
      return kept({ before, after: await put(log, Settings.parse(change(before)), device, now) });
    });
  });
}

/**
 * Takes changes back as one, the last one first. What was changed again since stays: `left` counts it. Answers
 * what this did, which can be taken back in turn.
 */
export async function undoSettings(
  log: LogDatabase,
  changes: readonly SettingsChange[],
  now: Date,
): Promise<Kept<SettingsChange & { left: number }>> {
  let left = 0;
  const done = await changeSettings(
    log,
    (stands) => {
      const back = takeBackSettings(stands, changes);
      left = back.left;
      return back.settings;
    },
    now,
  );
  return done.ok ? kept({ ...done.value, left }) : done;
}

function salvage(value: unknown): ReadSettings {
  const whole = Settings.safeParse(value);
  if (whole.success) return { settings: whole.data, damaged: [] };
  const damaged: string[] = [];
  const fields = fieldsOf(value);
  const profile = salvageFields(Profile, EMPTY_PROFILE, partOf(fields, 'profile'), damaged, 'profile.');
  const keep = salvageFields(Keep, DEFAULT_KEEP, partOf(fields, 'keep'), damaged, 'keep.');
  const nudges = salvageFields(NudgeSettings, DEFAULT_NUDGES, partOf(fields, 'nudges'), damaged, 'nudges.');
  const settings = salvageFields(
    Settings,
    DEFAULT_SETTINGS,
    fields && { ...fields, profile, keep, nudges },
    damaged,
    '',
  );
  return { settings, damaged };
}

/**
 * Every field by itself: what is valid is kept, the rest falls back. A field that is not there was not known
 * to the version that wrote the others, which is no damage. `found` null: nothing could be read.
 */
function salvageFields<T extends object>(
  schema: z.ZodObject<{ [K in keyof T]: z.ZodType<T[K]> }>,
  defaults: T,
  found: Record<string, unknown> | null,
  damaged: string[],
  path: string,
): T {
  const result = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof T & string)[]) {
    if (found && found[name] === undefined) continue;
    const field = schema.shape[name].safeParse(found?.[name]);
    if (field.success) result[name] = field.data as T[keyof T & string];
    else damaged.push(path + name);
  }
  return result;
}

/** A group of settings inside the others; empty where an older version had none. */
function partOf(fields: Record<string, unknown> | null, name: string): Record<string, unknown> | null {
  if (!fields) return null;
  return fields[name] === undefined ? {} : fieldsOf(fields[name]);
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return fields.success ? fields.data : null;
}
