const THOUSANDS = new Intl.NumberFormat('en-GB');

/** `1 contact`, `12,000 contacts`; `many` where an s does not do it. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${THOUSANDS.format(count)} ${count === 1 ? one : many}`;
}
