const THOUSANDS = new Intl.NumberFormat('en-GB');

/** `1 contact`, `12,000 contacts`; `many` where an s does not do it. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${THOUSANDS.format(count)} ${count === 1 ? one : many}`;
}

/** A list in a sentence: `a`, `a and b`, `a, b and c`. */
export function sayList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A file's size as a person would say it: `12 KB`, `3.4 MB`. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
