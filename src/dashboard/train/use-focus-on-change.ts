import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus to what the ref holds whenever `on` changes, before another key can be pressed; not on arrival (from
 * null), when the page has its own place for it.
 */
export function useFocusOnChange<E extends HTMLElement>(on: string | null): RefObject<E | null> {
  const ref = useRef<E>(null);
  const last = useRef(on);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = on;
    if (before !== null && before !== on) ref.current?.focus();
  }, [on]);
  return ref;
}
