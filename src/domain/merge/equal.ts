/** Whether two stored values are the same, whatever the order of their fields. A field that is undefined is none. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => equal(one, b[at]))
    );
  }
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return (
    Object.keys(first).every((field) => equal(first[field], second[field])) &&
    Object.keys(second).every((field) => second[field] === undefined || Object.hasOwn(first, field))
  );
}
