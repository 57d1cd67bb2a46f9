/** Which choice a key stands for, from 0; null: none. Digits that are written into a field are no choice. */
export function choiceKey(event: KeyboardEvent, choices: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { target } = event;
  const radio = target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
  const field = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (field && !radio) return null;
  const index = Number(event.key) - 1;
  return /^[1-9]$/.test(event.key) && index < choices ? index : null;
}
