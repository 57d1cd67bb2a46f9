import type { RefObject } from 'preact';
import type { SessionItem } from '../../domain/training/session';
import { sayCount } from '../../ui/say-count';
import { trusted } from '../../ui/trusted';
import { another } from './this-week';
import type { TrainProps } from './train';

interface Props extends TrainProps {
  head: RefObject<HTMLHeadingElement | null>;
  items: readonly (SessionItem & { done: boolean })[];
  /** Goes back to what is not done after all: its answer was undone. */
  onAgain: () => void;
}

/** After the last thing of a session. */
export function SessionEnd({ head, items, material, training, onAgain }: Props) {
  const open = items.filter(({ done }) => !done).length;
  const { due } = training;
  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        That was this week
      </h2>
      <p class="dash-words">
        {`${sayCount(items.length - open, 'thing')} practised.`}{' '}
        {due.length > 0 && `${sayCount(due.length, 'card')} came back or became due; they can wait.`}
      </p>
      <p class="row">
        {open > 0 && (
          <button type="button" class="button primary" onClick={trusted(onAgain)}>
            Go on: {open} left
          </button>
        )}
        <a class="button" href="#train">
          See your skills
        </a>
        {due.length > 0 && (
          <a class="button" href="#train/practise">
            Answer the cards now
          </a>
        )}
        <button type="button" class="button plain" onClick={trusted(() => void another(material))}>
          Another ten minutes
        </button>
      </p>
    </>
  );
}
