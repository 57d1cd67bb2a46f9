import { canonical } from './merge/paths';
import type { z } from './zod';

/**
 * The first field of `after` that its schema does not allow; null when there is none. What stood so in `before`
 * is not looked at: the user did not write it now.
 */
export function unfitField<T extends object>(
  schema: { shape: Record<string, z.ZodType> },
  before: T | null,
  after: T,
): (keyof T & string) | null {
  for (const [field, one] of Object.entries(schema.shape)) {
    const name = field as keyof T & string;
    if (!Object.hasOwn(after, name)) continue;
    if (before && canonical(before[name]) === canonical(after[name])) continue;
    if (!one.safeParse(after[name]).success) return name;
  }
  return null;
}
