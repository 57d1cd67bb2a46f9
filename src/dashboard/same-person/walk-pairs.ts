/** The keys that settle a pair. */
export const PAIR_KEYS = { merge: 'm', apart: 'n' };

/** Up and down go to the pair before and after, from whichever of its buttons; elsewhere they scroll as ever. */
export function walkPairs(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLButtonElement)) return;
  const pair = event.target.closest('.pair');
  const next = event.key === 'ArrowDown' ? pair?.nextElementSibling : pair?.previousElementSibling;
  if (!next || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  next.querySelector<HTMLElement>('[data-row]')?.focus();
  next.scrollIntoView({ block: 'nearest' });
}
