import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { trusted } from '../ui/trusted';

interface Props {
  /** The row that is moved, and its place: a new one is when to look. */
  row: RefObject<HTMLElement | null>;
  order: number;
  title: string;
  first: boolean;
  last: boolean;
  /** Moves by so many places, up being negative. */
  onMove: (step: number) => void;
}

/** Moves a row up or down by keyboard or pointer; the focus goes along. */
export function MoveButtons({ row, order, title, first, last, onMove }: Props) {
  // A moved row leaves the page for a moment and loses the focus: it is given back once it stands again.
  const moved = useRef<'up' | 'down' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place in the list is when to look.
  useLayoutEffect(() => {
    if (!moved.current) return;
    row.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    row.current?.scrollIntoView({ block: 'nearest' });
    moved.current = null;
  }, [order]);

  const mover = (way: 'up' | 'down', step: number, end: boolean) => (
    <button
      type="button"
      class="button plain muted icon small"
      data-move={way}
      aria-disabled={end}
      aria-label={`Move “${title}” ${way}`}
      onClick={trusted(() => {
        if (end) return;
        moved.current = way;
        onMove(step);
      })}
    >
      <Icon name={way} />
    </button>
  );
  return (
    <>
      {mover('up', -1, first)}
      {mover('down', 1, last)}
    </>
  );
}
