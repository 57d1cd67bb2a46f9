/**
 * What stands below `box` in the column of the coach stays where it is on the screen while `box` grows or shrinks, as
 * long as somebody points at it or has scrolled to it. Returns the end of it.
 */
export function keepBelow(box: HTMLElement | null): (() => void) | undefined {
  const column = box?.closest('.coach')?.querySelector<HTMLElement>('.coach-body');
  if (!box || !column) return undefined;
  const end = (): number => box.getBoundingClientRect().height;
  let height = end();
  const resized = new ResizeObserver(() => {
    const grown = end() - height;
    height += grown;
    if (grown !== 0 && (column.scrollTop > 0 || column.matches(':hover'))) column.scrollTop += grown;
  });
  resized.observe(box);
  return () => resized.disconnect();
}

/**
 * Keeps `box` where it is on the screen while the head of the coach above it changes with each correction: the
 * head never shrinks from now on, and where it grows the column scrolls along. Returns the end of it.
 */
export function keepInPlace(box: HTMLElement | null): (() => void) | undefined {
  const coach = box?.closest('.coach');
  const head = coach?.querySelector<HTMLElement>('.coach-head');
  const column = coach?.querySelector<HTMLElement>('.coach-body');
  if (!head || !column) return undefined;
  let height = head.offsetHeight;
  head.style.minBlockSize = `${height}px`;
  const resized = new ResizeObserver(() => {
    const grown = head.offsetHeight - height;
    if (grown <= 0) return;
    height += grown;
    head.style.minBlockSize = `${height}px`;
    column.scrollTop += grown;
  });
  resized.observe(head);
  return () => resized.disconnect();
}
