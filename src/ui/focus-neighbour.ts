/**
 * Moves the focus to the same kind of control in the row after (or else before) this one, because this row is
 * about to leave the list. Answers false when it has no neighbour.
 */
export function focusNeighbour(row: Element | null, control: string): boolean {
  for (const neighbour of [row?.nextElementSibling, row?.previousElementSibling]) {
    const found = neighbour?.querySelector<HTMLElement>(control);
    if (!found) continue;
    found.focus();
    return true;
  }
  return false;
}
