import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of one of our documents. */
export function document(name: string): string {
  return readFileSync(path.resolve(import.meta.dirname, '../../docs', name), 'utf8');
}

/** The rows of every table of a document whose first heading is this, cell by cell, without its code marks. */
export function rowsUnder(text: string, heading: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      inside = false;
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
    if (inside && !/^-+$/.test(cells[0] ?? '')) rows.push(cells);
    if (cells[0] === heading) inside = true;
  }
  return rows;
}
