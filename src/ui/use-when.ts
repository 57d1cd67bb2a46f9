import { useEffect, useRef, useState } from 'preact/hooks';
import type { When } from '../domain/when/when';

/** Reads a text about a time; see `when.read`. What could not be asked is refused in words. */
export type AskWhen = (text: string) => Promise<When>;

/** A text about a time as it is typed, and what it means. */
export interface TypedWhen {
  text: string;
  /** Null: nothing is typed, or it is being read. */
  read: When | null;
  /** It is being read. */
  pending: boolean;
  type(text: string): void;
}

/** Reads what is typed, the newest last; `onRead` is told of each answer that is still asked for. */
export function useWhen(ask: AskWhen, onRead: (when: When) => void): TypedWhen {
  const [text, setText] = useState('');
  const [read, setRead] = useState<When | null>(null);
  const [pending, setPending] = useState(false);
  const turn = useRef(0);
  const told = useRef(onRead);
  told.current = onRead;
  useEffect(
    () => () => {
      turn.current = -1;
    },
    [],
  );
  const type = (typed: string): void => {
    turn.current += 1;
    const mine = turn.current;
    const empty = typed.trim() === '';
    setText(typed);
    setRead(null);
    setPending(!empty);
    if (empty) return;
    void ask(typed).then((when) => {
      if (turn.current !== mine) return;
      setRead(when);
      setPending(false);
      told.current(when);
    });
  };
  return { text, read, pending, type };
}
