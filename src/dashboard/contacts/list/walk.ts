/** A key that walks through rows, from a row or from the search box. */
export interface Walk {
  key: string;
  ctrl: boolean;
  /** In the search box Home and End move the caret; with Ctrl they walk. */
  inText: boolean;
}

/**
 * The row a key leads to: from row `at` (-1: none yet) of `count`, `page` rows being in sight. -1: out of the list
 * at its top. Null when the key walks nowhere.
 */
export function rowAfter(
  { key, ctrl, inText }: Walk,
  at: number,
  count: number,
  page: number,
): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const to = (row: number): number => Math.max(0, Math.min(last, row));
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return at <= 0 ? -1 : at - 1;
    case 'PageDown':
      return to(at + Math.max(1, page));
    case 'PageUp':
      return to(at - Math.max(1, page));
    case 'Home':
      return inText && !ctrl ? null : 0;
    case 'End':
      return inText && !ctrl ? null : last;
    default:
      return null;
  }
}
