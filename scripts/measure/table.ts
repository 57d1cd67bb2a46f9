/** A row of cells, or a line that stands by itself, as wide as it is. */
export type Line = readonly string[] | string;

/** Lays out plain text: the first column to the left, the others to the right, two spaces between. */
export function layOut(lines: readonly Line[]): string[] {
  const rows = lines.filter((line) => typeof line !== 'string');
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return lines.map((line) =>
    typeof line === 'string'
      ? line
      : line
          .map((cell, column) =>
            column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
          )
          .join('  ')
          .trimEnd(),
  );
}
