import { VARIABLES, variableNamed } from '../variables';
import { gapLabel } from './label';
import { parseTemplate } from './parse';

/** A name in a template that is none of our variables: a free gap, or a slip of the pen. */
export interface UnknownVariable {
  name: string;
  /** What the user will be asked for: `price`. */
  gap: string;
  /** The variable that was probably meant: `contact.firstName`; null for a free gap. */
  nearest: string | null;
}

/** Names in a template that are not variables, each once, in order: the editor says what each will do. */
export function unknownVariables(template: string): UnknownVariable[] {
  const names = parseTemplate(template).flatMap((piece) => (piece.kind === 'variable' ? [piece.name] : []));
  return [...new Set(names)]
    .filter((name) => variableNamed(name) === undefined)
    .map((name) => ({ name, gap: gapLabel(name), nearest: nearestTo(name) }));
}

/** The closest variable by its whole name or its last part, at most one slip in four letters away. */
function nearestTo(name: string): string | null {
  const written = letters(name);
  let nearest: { id: string; slips: number } | null = null;
  for (const { id } of VARIABLES) {
    for (const meant of [letters(id), letters(id.slice(id.indexOf('.') + 1))]) {
      const slips = slipsBetween(written, meant);
      const allowed = Math.min(2, Math.floor(Math.min(written.length, meant.length) / 4));
      if (slips <= allowed && slips < (nearest?.slips ?? Number.POSITIVE_INFINITY)) nearest = { id, slips };
    }
  }
  return nearest?.id ?? null;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 3;
}
