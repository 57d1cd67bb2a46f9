import type { MergedTable } from '../merge/shapes';
import type { Key } from '../say/keys';
import { say } from '../say/say';
import type { Scanned } from './json-scanner';
import { RECORDED } from './record-schemas';

const OTHERS = new Map<string, Key>([
  ['settings', 'backup_settings'],
  ['gone', 'backup_gone'],
  ['imports', 'backup_imports'],
]);

/** What a field of a log file holds, for the user; null: nothing that we know. */
export function labelOf(field: string): string | null {
  const label = Object.hasOwn(RECORDED, field) ? RECORDED[field as MergedTable].label : OTHERS.get(field);
  return label ? say(label) : null;
}

/** The value; undefined: it was left out, or is no JSON. */
export function valueIn({ text }: Scanned): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** ` (“Ana”)`, where a record tells its name. */
export function namedIn(value: unknown): string {
  if (value === null || typeof value !== 'object') return '';
  const { name, title } = value as { name?: unknown; title?: unknown };
  const text = typeof name === 'string' ? name : title;
  return typeof text === 'string' && text !== ''
    ? ` ${say('backup_named', { name: text.slice(0, 80) })}`
    : '';
}
