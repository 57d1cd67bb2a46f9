import { useEffect, useRef } from 'preact/hooks';

/**
 * Runs when the page is closed, put out of sight or left for another screen: the last moment for what was typed.
 * `closing`: the page goes away, and only what is written at once is sure to be kept.
 */
export function useOnLeave(leave: (closing: boolean) => void): void {
  const newest = useRef(leave);
  newest.current = leave;
  useEffect(() => {
    const onPageHide = (): void => newest.current(true);
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') newest.current(false);
    };
    addEventListener('pagehide', onPageHide);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('pagehide', onPageHide);
      document.removeEventListener('visibilitychange', onHidden);
      newest.current(true);
    };
  }, []);
}
