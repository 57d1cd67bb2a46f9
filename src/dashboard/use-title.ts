import { useEffect } from 'preact/hooks';

/** Gives a screen the name of what it shows as its title, once that is known. */
export function useTitle(name: string | undefined, onTitle: (title: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each new name; the handler is another each time.
  useEffect(() => {
    if (name) onTitle(name);
  }, [name]);
}
