import { useRef, useState } from 'preact/hooks';

/** The rows picked for something to be done with all of them. */
export interface Picking {
  /** Those picked among the rows shown, in their order; what is out of the list is never acted on. */
  ids: readonly string[];
  has: (id: string) => boolean;
  /** Turns one row; `through`: makes all rows from the one turned last like it. */
  pick: (index: number, through: boolean) => void;
  /** Goes on picking from one row to another, as Shift and the arrows do. */
  extend: (from: number, to: number) => void;
  all: () => void;
  clear: () => void;
}

export function usePicking(rows: readonly { id: string }[]): Picking {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  const between = (from: number, to: number): string[] =>
    rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
  return {
    ids: picked.size === 0 ? [] : rows.flatMap(({ id }) => (picked.has(id) ? [id] : [])),
    has: (id) => picked.has(id),
    pick(index, through) {
      const id = rows[index]?.id;
      if (id === undefined) return;
      const on = !picked.has(id);
      const turned = new Set(picked);
      for (const one of through ? between(last.current, index) : [id]) {
        if (on) turned.add(one);
        else turned.delete(one);
      }
      last.current = index;
      setPicked(turned);
    },
    extend(from, to) {
      const back = picked.has(rows[to]?.id ?? '') && picked.has(rows[from]?.id ?? '');
      const turned = new Set([...picked, ...between(from, to)]);
      // Walking back over what was picked gives it up again.
      if (back) turned.delete(rows[from]?.id ?? '');
      setPicked(turned);
    },
    all: () => setPicked(new Set(rows.map(({ id }) => id))),
    clear: () => setPicked(new Set()),
  };
}
