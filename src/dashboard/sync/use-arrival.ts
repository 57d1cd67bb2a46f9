import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the user came from is gone: the keyboard goes on at the beginning of what came. Not on the first sight. */
export function useArrival(view: string | null): void {
  const last = useRef(view);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = view;
    if (before !== null && before !== view) document.querySelector<HTMLElement>('[data-arrive]')?.focus();
  }, [view]);
}
