/** A piece of a text, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Ends of clauses: commas and the like, but not those inside numbers (`1,250`), dates (`12.11.`) and times. */
const CLAUSE_END = /[,;!?،、。，]+(?!\d)|[.:](?=\s|$)|\s[-–—]+\s|\n+/gu;

/** The clauses of a line, in order, without what parts them. Empty ones are left out. */
export function clausesOf(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  for (const end of [...text.matchAll(CLAUSE_END), null]) {
    const stop = end ? end.index : text.length;
    if (text.slice(start, stop).trim() !== '') clauses.push({ start, end: stop });
    start = end ? end.index + end[0].length : text.length;
  }
  return clauses;
}

/** The clause that a place in the text belongs to. */
export function clauseAt(clauses: readonly Stretch[], index: number): Stretch | undefined {
  return clauses.findLast(({ start }) => start <= index);
}
