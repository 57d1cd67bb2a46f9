import { useLayoutEffect, useRef } from 'preact/hooks';
import { rowId } from './list/contact-row';
import { changeView, view } from './view';

/**
 * Brings whoever comes back to where they were: how far the page was scrolled, and the row of the contact they
 * opened. `listed`: all contacts are there.
 */
export function useReturn(listed: boolean): void {
  const returned = useRef(false);
  useLayoutEffect(() => {
    if (!listed || returned.current) return;
    returned.current = true;
    const { top, active, left } = view.peek();
    scrollTo({ top, behavior: 'instant' });
    changeView({ left: false });
    if (!left || active === null) return;
    // The page has a height from this drawing on; the row stands once the list has seen where the window is.
    requestAnimationFrame(() => document.getElementById(rowId(active))?.focus({ preventScroll: true }));
  }, [listed]);

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
