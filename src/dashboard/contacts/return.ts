import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeView, view } from './view';

/**
 * Brings whoever comes back to how far the page was scrolled. `listed`: all contacts are there; `answered`: and those
 * that a search finds. Their row takes the focus in `list/row-focus`.
 */
export function useReturn(listed: boolean, answered: boolean): void {
  const returned = useRef(false);
  /** How far it went while the list was still short; null: nowhere yet, or all the way. */
  const went = useRef<{ to: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (!listed || returned.current) return;
    returned.current = true;
    const { top } = view.peek();
    scrollTo({ top, behavior: 'instant' });
    if (scrollY < top) went.current = { to: scrollY, top };
  }, [listed]);

  useLayoutEffect(() => {
    if (!answered || !went.current) return;
    const { to, top } = went.current;
    went.current = null;
    // Unless the user scrolled meanwhile.
    if (scrollY === to) scrollTo({ top, behavior: 'instant' });
  }, [answered]);

  // A layout effect ends with the list; any other would hear of the next place, too.
  useLayoutEffect(() => {
    // Otherwise the browser scrolls, too, to where it thinks this place was, and at a moment of its own.
    history.scrollRestoration = 'manual';
    const keep = (): void => changeView({ top: scrollY });
    // Heard before the dashboard hears that another place is asked for: without the list the page is low.
    addEventListener('hashchange', keep, { capture: true });
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('hashchange', keep, { capture: true });
      removeEventListener('pagehide', keep);
    };
  }, []);
}
