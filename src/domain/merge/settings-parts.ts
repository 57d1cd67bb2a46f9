import type { StoredSettings } from '../backup/log-data';
import { DEFAULT_SETTINGS, Settings } from '../model';
import { z } from '../zod';
import { stampOf } from './changed';
import { canonical, type Parts } from './paths';

/**
 * Settings are written part by part, as records are: each setting by itself, each entry of a list or of names by
 * itself (`profile/handles/@dana`, `tagCadences/vip`). A part that nobody ever wrote stands at its default and outweighs nothing.
 */
export function changedSettings(
  before: StoredSettings | null,
  value: Settings,
  device: string,
  now: Date,
): StoredSettings {
  const [was, is] = [partsOf(before?.value ?? DEFAULT_SETTINGS), partsOf(value)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) => canonical(was.get(path)) !== canonical(is.get(path)),
  );
  const last = before ? writtenAt(before) : 0;
  const updatedAt = new Date(Math.max(now.getTime(), last + 1)).toISOString();
  const times = { ...(before ? timesOf(before) : NOBODY) };
  for (const path of paths) times[path] = stampOf(updatedAt, device);
  return { value, updatedAt, device, times };
}

const NOBODY: Record<string, string> = { '': '' };

/** Both users' settings made one: each part as it was written last. Null: never set. */
export function mergeSettings(a: StoredSettings | null, b: StoredSettings | null): StoredSettings | null {
  if (!a || !b) return a ?? b;
  const [first, second] = [read(a), read(b)];
  const parts: Parts = new Map();
  const times: Record<string, string> = { '': '' };
  for (const path of [...new Set([...first.paths, ...second.paths])].sort()) {
    const [one, other] = [first.at(path), second.at(path)];
    const last = one.stamp > other.stamp ? one : other.stamp > one.stamp ? other : greater(one, other);
    if (last.value !== undefined) parts.set(path, last.value);
    if (last.stamp !== '') times[path] = last.stamp;
  }
  const { updatedAt, device } = stampOf(a.updatedAt, a.device) >= stampOf(b.updatedAt, b.device) ? a : b;
  const value = build(Settings, parts, '', a.value, b.value, DEFAULT_SETTINGS);
  return { value, updatedAt, device, times };
}

/** What can be used of settings out of a file. What is not there stands at its default; see `log/settings`. */
export function usableSettings(value: unknown): Record<string, unknown> {
  return usable(Settings, value);
}

function usable(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const part = at(value, name);
      if (part === undefined) return [];
      if (field instanceof z.ZodObject) return [[name, usable(field, part)]];
      if (field instanceof z.ZodArray && Array.isArray(part)) {
        const entries = part.filter((entry) => z.safeParse(field.element, entry).success);
        return [[name, fitting(field, entries)]];
      }
      if (field instanceof z.ZodRecord) {
        return [[name, Object.fromEntries(entriesOf(field, part))]];
      }
      return z.safeParse(field, part).success ? [[name, part]] : [];
    }),
  );
}

interface Written {
  stamp: string;
  /** Undefined: taken out, or never there. */
  value: unknown;
}

function read(settings: StoredSettings): { paths: string[]; at(path: string): Written } {
  const parts = partsOf(settings.value);
  const times = timesOf(settings);
  return {
    paths: [...parts.keys(), ...Object.keys(times).filter((path) => path !== '')],
    at: (path) => ({ stamp: Object.hasOwn(times, path) ? (times[path] ?? '') : '', value: parts.get(path) }),
  };
}

/** Settings of a version that did not note when what was written: what is not at its default was written by the user. */
function timesOf({ value, updatedAt, device, times }: StoredSettings): Record<string, string> {
  if (times) return times;
  const defaults = partsOf(DEFAULT_SETTINGS);
  const told = [...partsOf(value)].filter(([path, one]) => canonical(defaults.get(path)) !== canonical(one));
  const stamp = stampOf(new Date(writtenAt({ updatedAt })).toISOString(), device || 'unknown');
  return { ...NOBODY, ...Object.fromEntries(told.map(([path]) => [path, stamp])) };
}

/** When settings were written, in ms; what a broken disk left of the date counts as long ago. */
function writtenAt({ updatedAt }: Pick<StoredSettings, 'updatedAt'>): number {
  return Date.parse(updatedAt) || 0;
}

function greater(a: Written, b: Written): Written {
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

/** What can be used of settings, whatever wrote them. */
function partsOf(value: unknown): Parts {
  const parts: Parts = new Map();
  collect(Settings, value, '', parts);
  return parts;
}

function collect(schema: z.ZodObject, value: unknown, prefix: string, parts: Parts): void {
  for (const [name, field] of Object.entries(schema.shape)) {
    const path = `${prefix}${name}`;
    const part = at(value, name);
    if (field instanceof z.ZodObject) collect(field, part, `${path}/`, parts);
    else if (field instanceof z.ZodArray) {
      for (const entry of Array.isArray(part) ? part : []) {
        if (z.safeParse(field.element, entry).success) parts.set(`${path}/${String(entry)}`, entry);
      }
    } else if (field instanceof z.ZodRecord) {
      for (const [key, entry] of entriesOf(field, part)) parts.set(`${path}/${key}`, entry);
    } else if (part !== undefined && z.safeParse(field, part).success) parts.set(path, part);
  }
}

/** Settings out of their parts. A list that both logs hold alike keeps the order the user gave it. */
function build(
  schema: z.ZodObject,
  parts: Parts,
  prefix: string,
  a: unknown,
  b: unknown,
  defaults: unknown,
): unknown {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => {
      const path = `${prefix}${name}`;
      const [mine, theirs] = [at(a, name), at(b, name)];
      if (field instanceof z.ZodObject) {
        return [name, build(field, parts, `${path}/`, mine, theirs, at(defaults, name))];
      }
      if (field instanceof z.ZodArray) {
        const list = [...parts].filter(([one]) => one.startsWith(`${path}/`)).map(([, entry]) => entry);
        const alike = canonical(mine) === canonical(theirs) && canonical(list) === canonical(sorted(mine));
        return [name, alike ? mine : fitting(field, list)];
      }
      if (field instanceof z.ZodRecord) {
        const entries = [...parts].filter(([one]) => one.startsWith(`${path}/`));
        return [name, Object.fromEntries(entries.map(([one, entry]) => [one.slice(path.length + 1), entry]))];
      }
      return [name, parts.has(path) ? parts.get(path) : at(defaults, name)];
    }),
  );
}

/** What can be used of settings by name. */
function entriesOf(field: z.ZodRecord, part: unknown): [string, unknown][] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).filter(([key, entry]) => z.safeParse(field, { [key]: entry }).success);
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) : list;
}

/** Two full lists made one may be longer than a list may be. */
function fitting(field: z.ZodArray, list: unknown[]): unknown[] {
  let fits = list;
  while (fits.length > 0 && !z.safeParse(field, fits).success) fits = fits.slice(0, -1);
  return fits;
}

function at(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
