const BETWEEN = '\n\n';

/** The notes of all records of a person as one text; what two of them say alike stands once. */
export function joinNotes(notes: readonly string[]): string {
  return distinct(notes).join(BETWEEN);
}

/**
 * The notes of each record after the user changed the joined text, so that joining them shows exactly that. Notes
 * that stand as they were stay where they are; what the user wrote goes to the record whose notes it took the
 * place of, or follows.
 */
export function splitNotes(notes: readonly string[], joined: string): string[] {
  const wanted = joined.trim();
  const changed = changedNotes(distinct(notes), wanted);
  const split = notes.map((note) => changed.get(note.trim()) ?? '');
  if (joinNotes(split) === wanted) return split;
  // No record had notes, or one now says what another says already.
  return notes.map((_, index) => (index === 0 ? wanted : ''));
}

/** The new notes by the old ones. */
function changedNotes(parts: readonly string[], wanted: string): Map<string, string> {
  const result = new Map(parts.map((part) => [part, part]));
  let left = wanted;
  let from = 0;
  let until = parts.length;
  for (; from < until && beginsWith(left, parts[from]); from++) {
    left = left.slice((parts[from]?.length ?? 0) + BETWEEN.length);
  }
  for (; from < until && endsWith(left, parts[until - 1]); until--) {
    left = left.slice(0, Math.max(0, left.length - (parts[until - 1]?.length ?? 0) - BETWEEN.length));
  }
  const [first, ...others] = parts.slice(from, until);
  const [before, after] = [parts[from - 1], parts[until]];
  if (first !== undefined) result.set(first, left);
  else if (left !== '' && before !== undefined) result.set(before, before + BETWEEN + left);
  else if (left !== '' && after !== undefined) result.set(after, left + BETWEEN + after);
  for (const other of others) result.set(other, '');
  return result;
}

function beginsWith(text: string, part = ''): boolean {
  return text === part || text.startsWith(part + BETWEEN);
}

function endsWith(text: string, part = ''): boolean {
  return text === part || text.endsWith(BETWEEN + part);
}

function distinct(notes: readonly string[]): string[] {
  return [...new Set(notes.map((note) => note.trim()).filter(Boolean))];
}
