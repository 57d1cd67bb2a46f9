import { DEFAULT_SETTINGS, EMPTY_PROFILE, Profile, Settings } from '../domain/model';
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
    return log.transaction('rw', log.settings, log.mentions, async () => {
      const before = await log.settings.get('settings');
      await log.settings.put({ id: 'settings', value, updatedAt: now.toISOString(), device });
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
      return kept(value);
    });
  });
}

/** Changes some settings, reading and writing in one go so that two pages do not undo each other. */
export async function changeSettings(
  log: LogDatabase,
  change: (settings: Settings) => Settings,
  now: Date,
): Promise<Kept<Settings>> {
  return attempt(async () => {
    await log.deviceId();
    return log.transaction('rw', log.settings, log.mentions, log.device, async () =>
      writeSettings(log, change(await readSettings(log)), now),
    );
  });
}

function salvage(value: unknown): ReadSettings {
  const whole = Settings.safeParse(value);
  if (whole.success) return { settings: whole.data, damaged: [] };
  const damaged: string[] = [];
  const fields = fieldsOf(value);
  const profile = salvageFields(Profile, EMPTY_PROFILE, fieldsOf(fields.profile), damaged, 'profile.');
  const settings = salvageFields(Settings, DEFAULT_SETTINGS, { ...fields, profile }, damaged, '');
  return { settings, damaged };
}

/** Every field by itself: what is valid is kept, the rest falls back. */
function salvageFields<T extends object>(
  schema: z.ZodObject<{ [K in keyof T]: z.ZodType<T[K]> }>,
  defaults: T,
  found: Record<string, unknown>,
  damaged: string[],
  path: string,
): T {
  const result = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof T & string)[]) {
    const field = schema.shape[name].safeParse(found[name]);
    if (field.success) result[name] = field.data as T[keyof T & string];
    else damaged.push(path + name);
  }
  return result;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return fields.success ? fields.data : {};
}
