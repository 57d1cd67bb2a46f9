import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QuickLine } from '../../domain/quick-line/quick-line';
import { say } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import { dayOrder } from '../../domain/when/day-order';
import { sayProblem } from '../../ui/undo';

type Reader = (text: string, now: Date) => QuickLine;

/** Reads a line, as soon as what reads it is loaded; it is not loaded before something is typed. */
export interface Reading {
  /** What the line says; null while nothing is typed or nothing can be said yet. */
  line: QuickLine | null;
  /** What another text says, for keys that come before the page was drawn again. */
  read: (text: string) => Promise<QuickLine>;
}

export function useReading(text: string, names: readonly NamedPerson[], now: Date): Reading {
  const loading = useRef<Promise<Reader> | null>(null);
  const [reader, setReader] = useState<Reader | null>(null);
  const people = useRef(names);
  if (people.current !== names) {
    people.current = names;
    loading.current = null;
  }
  const load = (): Promise<Reader> => {
    loading.current ??= loadReader(names);
    return loading.current;
  };
  const typed = text.trim() !== '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once something is typed, and for other people anew.
  useEffect(() => {
    if (!typed) return;
    let wanted = true;
    load().then(
      (loaded) => wanted && setReader(() => loaded),
      (error: unknown) => {
        console.error(error);
        sayProblem(say('quickLine_notRead'));
      },
    );
    return () => {
      wanted = false;
    };
  }, [typed, names]);
  const line = useMemo(() => (typed && reader ? reader(text, now) : null), [typed, reader, text, now]);
  return { line, read: async (other) => (await load())(other, new Date()) };
}

async function loadReader(names: readonly NamedPerson[]): Promise<Reader> {
  const [{ readQuickLine }, { nameFinder }] = await Promise.all([
    import('../../domain/quick-line/read-quick-line'),
    import('../../domain/search/find-names'),
  ]);
  const findNames = nameFinder(names);
  const dayFirst = dayOrder() === 'dmy';
  return (text, now) => readQuickLine(text, { now, findNames, dayFirst });
}
