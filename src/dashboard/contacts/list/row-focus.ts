import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeView, view } from '../view';
import { rowId } from './contact-row';

/**
 * Keeps the focus on the row of the contact `active` where it belongs there: after a key that walks (`want`), for
 * whoever comes back from that contact, and when the rows are put in another order, which takes it away.
 */
export function useRowFocus(
  active: string | null,
  grid: RefObject<HTMLElement | null>,
): { want: () => void } {
  const wanted = useRef<'by-key' | 'on-return' | null>(view.peek().left ? 'on-return' : null);
  // Looked up before this drawing: an element that is moved loses the focus, without a word in some browsers.
  const had = active !== null && document.activeElement?.id === rowId(active);

  // The row is in the page from this drawing on, wherever the window still is on its way there; on return it may
  // be found by a later answer of the search.
  useLayoutEffect(() => {
    const row = active === null ? null : document.getElementById(rowId(active));
    if (!row) return;
    const { activeElement } = document;
    const lost = had && activeElement === document.body;
    const elsewhere = grid.current?.closest('.contacts')?.contains(activeElement) ?? false;
    const returns = wanted.current === 'on-return';
    if (returns) changeView({ left: false });
    if (lost || wanted.current === 'by-key' || (returns && !elsewhere)) row.focus({ preventScroll: true });
    wanted.current = null;
  });

  return {
    want: () => {
      wanted.current = 'by-key';
    },
  };
}
