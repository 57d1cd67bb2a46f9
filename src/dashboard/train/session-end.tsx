import type { RefObject } from 'preact';
import { say, sayCount } from '../../domain/say/say';
import type { SessionItem } from '../../domain/training/session';
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
        {say('train_thatWasThisWeekTitle')}
      </h2>
      <p class="dash-words">
        {sayCount('train_practised', items.length - open)}{' '}
        {due.length > 0 && sayCount('train_cardsCanWait', due.length)}
      </p>
      <p class="row">
        {open > 0 && (
          <button type="button" class="button primary" onClick={trusted(onAgain)}>
            {say('train_goOnLeft', { count: open })}
          </button>
        )}
        <a class="button" href="#train">
          {say('train_seeSkills')}
        </a>
        {due.length > 0 && (
          <a class="button" href="#train/practise">
            {say('train_answerCards')}
          </a>
        )}
        <button type="button" class="button plain" onClick={trusted(() => void another(material))}>
          {say('train_anotherTen')}
        </button>
      </p>
    </>
  );
}
