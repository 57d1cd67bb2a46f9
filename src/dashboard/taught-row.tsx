import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { focusNeighbour } from '../ui/focus-neighbour';
import { trusted } from '../ui/trusted';
import { offerUndo, sayProblem } from '../ui/undo';
import type { Done } from './taught-data';

interface Props {
  /** What it is about: a post's words, a name, a word. */
  title: string;
  /** They are a post's own words, which may run from right to left. */
  words?: boolean;
  /** What the user said of it. */
  says: ComponentChildren;
  /** On the button: `Take back`. */
  act: string;
  onTakeBack: () => Promise<Done>;
}

/** One thing the user taught, and the way to take it back. */
export function TaughtRow({ title, words = false, says, act, onTakeBack }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const busy = useRef(false);
  const takeBack = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const outcome = await onTakeBack();
    busy.current = false;
    if (!outcome.ok) return sayProblem(outcome.why);
    focusNeighbour(row.current, '[data-row]');
    offerUndo(outcome.says, async () => {
      const back = await outcome.undo();
      if (back.ok) return;
      sayProblem(back.why);
      return false;
    });
  };
  return (
    <li ref={row} class="taught">
      <div class="taught-what">
        <p class="taught-title" dir={words ? 'auto' : undefined}>
          {words ? title : <bdi>{title}</bdi>}
        </p>
        <p class="quiet taught-says">{says}</p>
      </div>
      <button type="button" class="button small" data-row onClick={trusted(() => void takeBack())}>
        {act}
        <span class="hidden-words">: {title}</span>
      </button>
    </li>
  );
}
