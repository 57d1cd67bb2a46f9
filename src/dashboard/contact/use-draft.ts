import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnLeave } from './on-leave';
import { keepTyped, takeTyped } from './typed-texts';

/** A text of a form that is kept with a button. Left in the middle, it is there again when its form is. */
export function useDraft(field: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('');
  // A form that was kept and closed in one go is not drawn again before it leaves.
  const newest = useRef('');
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
    if (closing && newest.current.trim() !== '') keepTyped(field, { text: newest.current });
  });
  return [text, set];
}
