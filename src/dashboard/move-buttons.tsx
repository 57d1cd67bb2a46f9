import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../domain/say/say';
import { Icon } from '../ui/icon';
import { trusted } from '../ui/trusted';

interface Props {
  /** The row that is moved, and its place: a new one is when to look. */
  row: RefObject<HTMLElement | null>;
  order: number;
  title: string;
  first: boolean;
  last: boolean;
  /** Moves by so many places, up being negative; answers whether it did. */
  onMove: (step: number) => boolean | Promise<boolean>;
}

/** One press of a button, until the row stands in its new place. */
interface Move {
  way: 'up' | 'down';
}

/** Moves a row up or down by keyboard or pointer; the focus goes along. */
export function MoveButtons({ row, order, title, first, last, onMove }: Props) {
  // A moved row leaves the page for a moment and loses the focus: it is given back once it stands again.
  const moved = useRef<Move | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place in the list is when to look.
  useLayoutEffect(() => {
    if (!moved.current) return;
    row.current?.querySelector<HTMLElement>(`[data-move="${moved.current.way}"]`)?.focus();
    row.current?.scrollIntoView({ block: 'nearest' });
    moved.current = null;
  }, [order]);

  const move = async (way: Move['way'], step: number): Promise<void> => {
    const mine: Move = { way };
    moved.current = mine;
    let done = false;
    try {
      done = await onMove(step);
    } finally {
      // The row stays where it is: whatever moves it later is none of this.
      if (!done && moved.current === mine) moved.current = null;
    }
  };
  const mover = (way: Move['way'], step: number, end: boolean) => (
    <button
      type="button"
      class="button plain muted icon small"
      data-move={way}
      aria-disabled={end}
      aria-label={say(way === 'up' ? 'dashboard_moveUp' : 'dashboard_moveDown', { title })}
      onClick={trusted(() => {
        if (!end) void move(way, step);
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
