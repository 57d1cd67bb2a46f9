import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { LINE_FITS } from './heights';

/** Whether the list has no room for a person on one line. */
export function useCards(list: RefObject<HTMLElement | null>): boolean {
  const [cards, setCards] = useState(false);
  // Before the first rows are painted, so that none of them jumps.
  useLayoutEffect(() => {
    if (list.current) setCards(list.current.clientWidth < LINE_FITS);
  }, [list]);
  useEffect(() => {
    if (!list.current) return;
    const watching = new ResizeObserver(([entry]) => {
      if (entry) setCards(entry.contentRect.width < LINE_FITS);
    });
    watching.observe(list.current);
    return () => watching.disconnect();
  }, [list]);
  return cards;
}
