import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsChange } from '../../domain/merge/take-back-settings';
import { say } from '../../domain/say/say';
import { offerSettingsBack } from './keep-settings';

/** Longest pause in typing before a field is saved by itself. */
const PAUSE_MS = 400;

interface Field<T> {
  /** What the field is called on the page. */
  label: string;
  /** What the settings hold. */
  stored: T;
  show: (value: T) => string;
  /** Null: this cannot be kept, and the settings stay as they are. */
  read: (text: string) => T | null;
  /** Answers what it changed; null when it was not kept. */
  keep: (value: T) => Promise<SettingsChange | null>;
}

/** One stay in a field, from the first key until it is left: undone as one. */
interface Stay {
  text: string;
  /** Null: nothing is typed that was not given to the log. */
  timer: ReturnType<typeof setTimeout> | null;
  saves: Promise<SettingsChange | null>[];
}

interface Typed {
  text: string;
  type: (text: string) => void;
  /** The field is left: saves what is left to save and offers the way back. */
  leave: () => void;
}

/**
 * A setting that is typed: saved a while after the last key, when the field is left, and when the page goes away.
 * Follows the settings while nothing is being typed: what is taken back, what another window writes.
 */
export function useTyped<T>({ label, stored, show, read, keep }: Field<T>): Typed {
  const shown = show(stored);
  const [text, setText] = useState(shown);
  const stay = useRef<Stay | null>(null);

  const save = (): void => {
    const now = stay.current;
    if (!now?.timer) return;
    clearTimeout(now.timer);
    now.timer = null;
    const value = read(now.text);
    if (value !== null) now.saves.push(keep(value));
  };
  const leave = async (): Promise<void> => {
    save();
    const mine = stay.current;
    if (!mine) return;
    const saved = mine.saves.length;
    const changes = await Promise.all(mine.saves);
    // Left once already, or typed on meanwhile.
    if (stay.current !== mine || mine.timer || mine.saves.length > saved) return;
    stay.current = null;
    offerSettingsBack(
      say('settings_changed', { label }),
      changes.filter((change) => change !== null),
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the settings change, not with each key.
  useEffect(() => {
    if (stay.current) return;
    const value = read(text);
    // What stands there may be written otherwise, with blank lines or blanks at its ends.
    if (value === null || show(value) !== shown) setText(shown);
  }, [shown]);

  const newest = useRef({ save, leave });
  newest.current = { save, leave };
  useEffect(() => {
    const onPageHide = (): void => newest.current.save();
    addEventListener('pagehide', onPageHide);
    return () => {
      removeEventListener('pagehide', onPageHide);
      void newest.current.leave();
    };
  }, []);

  return {
    text,
    type(next) {
      stay.current ??= { text: next, timer: null, saves: [] };
      stay.current.text = next;
      if (stay.current.timer) clearTimeout(stay.current.timer);
      stay.current.timer = setTimeout(() => newest.current.save(), PAUSE_MS);
      setText(next);
    },
    leave: () => void leave(),
  };
}
