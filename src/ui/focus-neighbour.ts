/**
 * Moves the focus to the same kind of control in the row after (or else before) this one, because this row is
 * about to leave the list; from the last row of a list to the next list. Answers false when there is no other.
 */
export function focusNeighbour(row: Element | null, control: string): boolean {
  const found = neighbourOf(row, control);
  found?.focus();
  return found !== null;
}

/** What `focusNeighbour` goes to: looked up before an act that may take the row away before it has answered. */
export function neighbourOf(row: Element | null, control: string): HTMLElement | null {
  return besideIn(row, control) ?? elsewhere(row, control);
}

function besideIn(row: Element | null, control: string): HTMLElement | null {
  for (const neighbour of [row?.nextElementSibling, row?.previousElementSibling]) {
    const found = neighbour?.querySelector<HTMLElement>(control);
    if (found) return found;
  }
  return null;
}

function elsewhere(row: Element | null, control: string): HTMLElement | null {
  if (!row) return null;
  const others = [...row.ownerDocument.querySelectorAll<HTMLElement>(control)].filter(
    (one) => !row.contains(one),
  );
  const after = others.find((one) => row.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after ?? others.at(-1) ?? null;
}
