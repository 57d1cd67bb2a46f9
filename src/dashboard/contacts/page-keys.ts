import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { trusted } from '../../ui/trusted';

interface PageKeys {
  box: RefObject<HTMLInputElement | null>;
  onNew: () => void;
  onHelp: () => void;
}

/**
 * Keys that count anywhere on the contacts screen but where text is typed: `/` to the search, `n` somebody
 * new, `?` what else there is.
 */
export function usePageKeys(keys: PageKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const onKeyDown = trusted((event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typesInto(event.target)) return;
      const act = ACTS[event.key];
      if (!act || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act(newest.current);
    });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const ACTS: Record<string, (keys: PageKeys) => void> = {
  '/': ({ box }) => {
    box.current?.focus();
    box.current?.select();
  },
  n: ({ onNew }) => onNew(),
  '?': ({ onHelp }) => onHelp(),
};

function typesInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select') !== null
  );
}
