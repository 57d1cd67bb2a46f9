import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../domain/model';
import { say, sayCount } from '../../domain/say/say';
import type { Grade } from '../../domain/training/schedule';
import { CardView } from './card-view';
import { keepGrade } from './grade';
import type { TrainProps } from './train';
import { useFocusOnChange } from './use-focus-on-change';

/** All cards that are due, one after another. */
export function PractiseCards({ training: { due, now } }: TrainProps) {
  const busy = useRef(false);
  // Answered here: what is shown next does not wait for the log to be read again.
  const [passed, setPassed] = useState<readonly string[]>([]);
  const left = due.filter(({ id, schedule }) => !passed.includes(`${id} ${schedule.reps}`));
  const card = left[0] ?? null;
  const head = useFocusOnChange<HTMLParagraphElement>(card?.id ?? null);
  const grade = async (on: Card, given: Grade): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    if (await keepGrade(on, given)) setPassed((before) => [...before, `${on.id} ${on.schedule.reps}`]);
    busy.current = false;
  };
  return (
    <>
      <p ref={head} tabIndex={-1} class="quiet" role="status">
        {card ? sayCount('train_cardsLeft', left.length) : say('train_noCardDue')}
      </p>
      {card && <CardView key={card.id} card={card} now={now} onGrade={(given) => void grade(card, given)} />}
    </>
  );
}
