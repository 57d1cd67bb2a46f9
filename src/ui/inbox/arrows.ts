/** Arrow keys walk the rows of a list; from anywhere else they enter it. */
export function walkRows(event: KeyboardEvent, root: HTMLElement | null): void {
  if (!root || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(root.ownerDocument.activeElement as HTMLElement);
  const step = event.key === 'ArrowDown' ? 1 : -1;
  const next = at < 0 ? (step > 0 ? rows[0] : rows.at(-1)) : rows[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
