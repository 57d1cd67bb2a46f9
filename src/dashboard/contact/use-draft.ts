import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnLeave } from './on-leave';
import { keepTyped, takeTyped } from './typed-texts';

/**
 * A text of a form that is kept with a button, `start` at first. Left in the middle, it is there again when its
 * form is; not after it was set to nothing.
 */
export function useDraft(field: string, start = ''): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(start);
  // A form that was kept and closed in one go is not drawn again before it leaves.
  const newest = useRef(start);
  const set = (next: string): void => {
    newest.current = next;
    setText(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each field.
  useEffect(() => {
    const typed = takeTyped(field);
    if (typed) set(typed.text);
  }, [field]);
  useOnLeave((closing) => {
    const typed = newest.current;
    if (closing && typed.trim() !== '' && typed !== start) keepTyped(field, { text: typed });
  });
  return [text, set];
}
