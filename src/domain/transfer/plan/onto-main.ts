import { canonical } from '../../merge/paths';
import { setsOf } from '../../merge/shapes';
import type { Contact } from '../../model';

/**
 * The main record of a person with what was filled into the whole of them: `whole` is what all records together
 * said, `filled` what they say now. The other records stay as they are.
 */
export function ontoMain(main: Contact, whole: Contact, filled: Contact): Contact {
  const sets = setsOf('contacts');
  const changes: Record<string, unknown> = {};
  for (const field of Object.keys(filled) as (keyof Contact)[]) {
    const [was, is] = [whole[field], filled[field]];
    if (was === is) continue;
    const nameOf = sets[field];
    changes[field] = nameOf ? mergedList(main[field], was, is, nameOf) : is;
  }
  return { ...main, ...changes };
}

/** The main record's entries with those that are new or other than before; an entry replaces its namesake. */
function mergedList(main: unknown, was: unknown, is: unknown, nameOf: (entry: unknown) => string): unknown[] {
  const [own, before, after] = [main, was, is] as unknown[][];
  const known = new Map((before ?? []).map((entry) => [nameOf(entry), canonical(entry)]));
  const result = new Map((own ?? []).map((entry) => [nameOf(entry), entry]));
  for (const entry of after ?? []) {
    if (known.get(nameOf(entry)) !== canonical(entry)) result.set(nameOf(entry), entry);
  }
  return [...result.values()];
}
